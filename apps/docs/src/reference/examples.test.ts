import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runLine, words } from "../../../cli/test/run-line.js";
import { commandLine, filesOf, type NamedCommand, readCommands } from "./example/command-line.js";
import { curlCommand } from "./example/curl.js";
import { noting, type Recorded, recordExamples, type Sent } from "./example/record.js";
import { runProgram } from "./example/run-program.js";
import { examples } from "./example/table.js";
import { operationProgram, sdkProgram } from "./example/typescript.js";
import { createExampleWorld, type ExampleWorld } from "./example/world.js";

let recorded: Recorded[];
let commands: ReadonlyMap<string, NamedCommand>;
const folder = mkdtempSync(join(tmpdir(), "docs-"));
beforeAll(async () => {
  [recorded, commands] = await Promise.all([recordExamples(), readCommands()]);
  for (const file of recorded.flatMap(({ args }) => args.flatMap(filesOf))) {
    writeFileSync(join(folder, file.name), new Uint8Array(await file.arrayBuffer()));
  }
}, 60_000);
afterAll(() => vi.unstubAllGlobals());

/** A request in a form in which two ways to write it are the same. */
function essence({ method, url, body, headers }: Sent) {
  const { pathname, searchParams } = new URL(url);
  searchParams.sort();
  // What a list asks for when nobody says how much.
  if (searchParams.get("limit") === "100") searchParams.delete("limit");
  const form = headers["content-type"]?.startsWith("multipart/");
  return { method, pathname, query: searchParams.toString(), body: form ? "a form" : parsed(body) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

type Run = (example: Recorded, world: ExampleWorld, fetch: typeof globalThis.fetch) => Promise<unknown>;

/** Carries all examples out in one form, and says where it sent or got something else than what was recorded. */
async function journey(run: Run): Promise<string[]> {
  const world = createExampleWorld();
  const differences: string[] = [];
  for (const example of recorded) {
    const { fetch, exchanges } = noting(world.fetch);
    examples[example.name]?.prepare?.(world.server.world);
    try {
      await run(example, world, fetch);
      const { sent, status } = exchanges.find(({ sent: { url } }) => !/oauthToken/.test(url)) ?? exchanges.at(-1) ?? {};
      const [got, wanted] = [
        { ...(sent && essence(sent)), status },
        { ...essence(example.sent), status: example.status },
      ];
      if (!isDeepStrictEqual(got, wanted)) throw new Error(`${JSON.stringify(got)}\nand not ${JSON.stringify(wanted)}`);
    } catch (error) {
      differences.push(`${example.name}: ${error instanceof Error ? error.message.slice(0, 1000) : error}`);
    }
  }
  return differences;
}

const modules = (name: string) => import(name);
const environment = ({ env }: ExampleWorld) => ({ process: { env } });

describe("every example of the reference", () => {
  it("there is one for each operation, and all of them succeed", () => {
    expect(recorded.length).toBeGreaterThanOrEqual(248);
    expect(recorded.filter(({ status }) => status >= 300).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ["the whole SDK", sdkProgram],
    ["one operation", operationProgram],
  ])("runs in TypeScript with %s", async (_, program) => {
    const printed: unknown[] = [];
    const console = { log: (line: unknown) => printed.push(line) };
    const differences = await journey((example, world, fetch) => {
      vi.stubGlobal("fetch", fetch);
      return runProgram(program(example), modules, { ...environment(world), console });
    });
    expect(differences).toEqual([]);
    expect(printed.length).toBeGreaterThan(300);
  });

  it("runs in a shell", async () => {
    const differences = await journey(async (example, world, fetch) => {
      const line = commandLine(example, commands.get(example.name) as NamedCommand).replaceAll("\\\n", "");
      const [first = "", ...rest] = words(line);
      const env = { ...world.env, ...(first.includes("=") && { OFSC_AUTH: "basic" }) };
      const ran = await runLine(first === "ofsc" ? rest : rest.slice(1), { env, fetch, cwd: folder });
      if (ran.code !== 0) throw new Error(`${line}\n${ran.stderr}`);
    });
    expect(differences).toEqual([]);
  });

  it("has a curl command that says the same", async () => {
    const differences = await journey(async (example, world, fetch) => {
      const { clientId, clientSecret, instance } = world.server.credentials;
      const basic = btoa(`${clientId}@${instance}:${clientSecret}`);
      const line = (await curlCommand(example)).replaceAll("\\\n", "");
      const authorization = `Basic ${basic}`;
      await fetch(await requestOf(words(line), authorization));
    });
    expect(differences).toEqual([]);
  });
});

/** What curl would send for the words of a command: those that the examples have. */
async function requestOf([, ...line]: string[], authorization: string): Promise<Request> {
  const headers = new Headers({ accept: "application/json", authorization });
  let [url, method, body]: [string, string | undefined, BodyInit | undefined] = ["", undefined, undefined];
  const { readFileSync } = await import("node:fs");
  const read = (name: string) => new Blob([readFileSync(join(folder, name))]);
  for (let at = 0; at < line.length; at++) {
    const word = line[at] as string;
    if (!word.startsWith("-")) {
      url = word;
      continue;
    }
    const value = line[++at] as string;
    if (word === "-X") method = value;
    else if (word === "-d") body = value;
    else if (word === "--data-binary") body = read(value.slice(1));
    else if (word === "-F") {
      const [, name = "", file = "", type = ""] = /^(\w+)=@([^;]+);type=(.*)$/.exec(value) ?? [];
      const form = new FormData();
      form.append(name, new File([read(file)], file, { type }));
      body = form;
    } else if (word === "-H" && !value.startsWith("Authorization")) {
      const [name = "", ...rest] = value.split(": ");
      headers.set(name, rest.join(": "));
    }
  }
  return new Request(url, { headers, ...(method && { method }), ...(body !== undefined && { body }) });
}
