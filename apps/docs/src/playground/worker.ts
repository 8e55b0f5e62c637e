import * as contract from "@ofsc/contract";
import * as flow from "@ofsc/flow";
import { createMockServer, type Fault } from "@ofsc/mock-server";
import * as sdk from "@ofsc/sdk";
import { catalogue } from "@ofsc/sdk/catalogue";
import * as transport from "@ofsc/transport";
import { transform } from "sucrase";
import { kebab } from "../kebab.js";
import { runProgram } from "../reference/example/run-program.js";
import type { FaultName, Run, Told } from "./messages.js";

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

const faults: Readonly<Record<FaultName, Fault | undefined>> = {
  none: undefined,
  "503 twice": { kind: "status", status: 503, times: 2, route: "/rest/ofsc" },
  slow: { kind: "latency", milliseconds: 1500, route: "/rest/ofsc" },
  "cut after applied": { kind: "reset", when: "applied", times: 1, route: "/rest/ofsc" },
};

const scope = globalThis as unknown as {
  postMessage(told: Told): void;
  onmessage: (event: { data: Run }) => void;
  fetch: typeof fetch;
};

scope.onmessage = async ({ data: { program, seed, clock, fault } }) => {
  const tell = (told: Told) => scope.postMessage(told);
  const started = performance.now();
  try {
    const server = createMockServer({ seed, clock });
    const wrong = faults[fault];
    if (wrong) server.faults.add(wrong);
    const { instance, clientId, clientSecret } = server.credentials;
    scope.fetch = async (input, init) => {
      const request = new Request(input as RequestInfo, init);
      const { method, url } = request;
      const answer = (status: number | string) =>
        tell({ kind: "request", text: `${method} ${url.replace(/^https:\/\/[^/]+/, "")} ${status}` });
      try {
        const response = await server.fetch(request);
        answer(response.status);
        return response;
      } catch (error) {
        answer("cut");
        throw error;
      }
    };
    const { code } = transform(program, { transforms: ["typescript"] });
    const console = { log: (...values: unknown[]) => tell({ kind: "printed", text: values.map(shown).join(" ") }) };
    const env = { OFSC_INSTANCE: instance, OFSC_CLIENT_ID: clientId, OFSC_CLIENT_SECRET: clientSecret };
    await runProgram(code, moduleOf, { process: { env }, console });
  } catch (error) {
    tell({ kind: "failed", text: String(error) });
  }
  tell({ kind: "done", milliseconds: Math.round(performance.now() - started) });
};

const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value, null, 2));
