import * as contract from "@ofsc/contract";
import * as flow from "@ofsc/flow";
import * as sdk from "@ofsc/sdk";
import { catalogue } from "@ofsc/sdk/catalogue";
import * as transport from "@ofsc/transport";
import { transform } from "sucrase";
import { kebab } from "../../../cli/src/manifest/kebab.js";
import { runProgram } from "../reference/example/run-program.js";
import type { Run, Told } from "./messages.js";
import { fetchBy } from "./port/fetch-by.js";

// The secret of the mock server is no secret, and there is nobody to send it to.
const open = { allowInBrowser: true };
const safe = {
  createOfsc: (options: sdk.TransportOptions) => sdk.createOfsc({ ...open, ...options }),
  createTransport: (options: sdk.TransportOptions) => transport.createTransport({ ...open, ...options }),
  basic: (credentials: Parameters<typeof transport.basic>[0]) => transport.basic({ ...open, ...credentials }),
};

/** Modules by the name that programs import them by. */
async function moduleOf(name: string): Promise<unknown> {
  if (name === "@ofsc/sdk") return { ...sdk, ...safe };
  if (name === "@ofsc/transport") return { ...transport, ...safe };
  if (name === "@ofsc/contract") return contract;
  if (name === "@ofsc/flow") return flow;
  if (name === "@ofsc/transport/token") return catalogue.token;
  for (const [api, groups] of Object.entries(catalogue)) {
    for (const [group, operations] of Object.entries(groups)) {
      if (name === `@ofsc/${kebab(api)}/${kebab(group)}`) return operations;
    }
  }
  throw new TypeError(`${name} is not in this page`);
}

const scope = globalThis as unknown as {
  postMessage(told: Told): void;
  onmessage: (event: MessageEvent<Run>) => void;
  fetch: typeof fetch;
};

scope.onmessage = async ({ data: { program, env }, ports: [port] }) => {
  const tell = (told: Told) => scope.postMessage(told);
  const started = performance.now();
  try {
    const ask = fetchBy(port as MessagePort);
    scope.fetch = async (input, init) => {
      const request = new Request(input as RequestInfo, init);
      const { method, url } = request;
      const answer = (status: number | string) =>
        tell({ kind: "request", text: `${method} ${url.replace(/^https:\/\/[^/]+/, "")} ${status}` });
      try {
        const response = await ask(request);
        answer(response.status);
        return response;
      } catch (error) {
        answer("cut");
        throw error;
      }
    };
    const { code } = transform(program, { transforms: ["typescript"] });
    const console = { log: (...values: unknown[]) => tell({ kind: "printed", text: values.map(shown).join(" ") }) };
    await runProgram(code, moduleOf, { process: { env }, console });
  } catch (error) {
    tell({ kind: "failed", text: String(error) });
  }
  tell({ kind: "done", milliseconds: Math.round(performance.now() - started) });
};

const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
