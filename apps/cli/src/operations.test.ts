import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { statusesOf } from "@ofsc/contract";
import { createTransport } from "@ofsc/transport";
import { callOf, listOperations, type NamedOperation, sampleAnswer, sampleArguments } from "catalogue/operations";
import { describe, expect, it } from "vitest";
import { runLine } from "../test/run-line.js";
import type { Command, Flag } from "./command.js";
import { commonFlagsOf, standardFlags } from "./lines/common-flags.js";
import { currentManifest } from "./manifest/current.js";
import { textOf } from "./manifest/files.js";
import { ofsc } from "./ofsc.js";

const { index, groups } = currentManifest();
const commands = Object.entries(groups).flatMap(([group, list]) =>
  Object.entries(list).map(([words, command]) => ({ line: [group, ...words.split(" ")].filter(Boolean), command })),
);
const byOperation = new Map(commands.map((entry) => [entry.command.operation, entry]));
const operations = listOperations();
const folder = mkdtempSync(join(tmpdir(), "ofsc-"));
writeFileSync(join(folder, "content.bin"), "content");

interface Sent {
  readonly method: string;
  readonly url: string;
  readonly type: string | null;
  readonly body: string;
}

/** A `fetch` that answers with a sample, and what came to it first. */
function capture({ operation }: NamedOperation) {
  const sent: Promise<Sent>[] = [];
  const fetch = (async (input: string, init?: RequestInit) => {
    const request = new Request(input, init);
    const { method, url, headers } = request;
    const type = headers.get("content-type")?.replace(/boundary=.*/, "") ?? null;
    sent.push(request.text().then((body) => ({ method, url, type, body: body.replace(/-{4,}[\w-]+/g, "--") })));
    const [status = 200] = statusesOf(operation);
    const answer = operation.returns ? "content" : JSON.stringify(sampleAnswer(operation) ?? null);
    return new Response(status === 204 ? null : answer, { status });
  }) as typeof globalThis.fetch;
  return { fetch, first: () => sent[0] as Promise<Sent> };
}

const written = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).map((item) => String(item).replaceAll(",", "\\,")).join(",");

/** The words that say the same as the arguments of a call. */
function lineOf(
  line: readonly string[],
  { args, flags, body: takesBody }: Command,
  values: readonly unknown[],
): string[] {
  const [body, query, headers] = partsOf(args.filter(({ place }) => place === "path").length, values);
  const flagsOf = (place: Flag["place"], given: object): string[] =>
    flags.flatMap((flag) => {
      const value = (given as Record<string, unknown>)[flag.member];
      if (flag.place !== place || value === undefined || value === null) return [];
      return flag.type === "yes"
        ? [`--${value ? "" : "no-"}${flag.name}`]
        : [`--${flag.name}=${flag.list ? written(value) : value}`];
    });
  const limit = (query as { limit?: number }).limit;
  return [
    ...line,
    ...args.filter(({ place }) => place === "path").map((_, at) => String(values[at])),
    ...(args.some(({ place }) => place === "body") ? [join(folder, "content.bin")] : []),
    ...flagsOf("query", query),
    ...flagsOf("headers", headers),
    ...(takesBody ? ["--data", JSON.stringify(body), ...flagsOf("body", flat(body))] : []),
    ...(limit === undefined ? [] : [`--page-size=${limit}`, "--all"]),
    "--yes",
  ];

  function partsOf(paths: number, all: readonly unknown[]): [unknown, object, object] {
    const rest = all.slice(paths);
    const { operation } = named;
    const body = operation.body ? rest.shift() : undefined;
    const query = operation.query ? (rest.shift() as object) : {};
    return [body, query, operation.headers ? (rest.shift() as object) : {}];
  }
}
let named: NamedOperation;
const flat = (body: unknown) => (typeof body === "object" && body !== null && !Array.isArray(body) ? body : {});

describe("the manifest", () => {
  it("is the one that the sources describe: run `pnpm --filter @ofsc/cli manifest` when this fails", () => {
    for (const [name, content] of [["index", index], ...Object.entries(groups)] as const) {
      expect(readFileSync(new URL(`../manifest/${name}.json`, import.meta.url), "utf8"), name).toBe(textOf(content));
    }
  });

  it("has a command for every operation, no two under one name", () => {
    expect(operations.filter(({ name }) => !byOperation.has(name)).map(({ name }) => name)).toEqual([]);
    expect(new Set(commands.map(({ line }) => line.join(" "))).size).toBe(commands.length);
  });

  it("has no flag of an operation under the name of a common one, and none twice", () => {
    for (const { line, command } of commands.filter(({ command: { operation } }) => operation)) {
      const names = [...command.flags, ...standardFlags(ofsc)(command), ...commonFlagsOf(ofsc)].map(({ name }) => name);
      expect(
        names.filter((name, at) => names.indexOf(name) !== at),
        line.join(" "),
      ).toEqual([]);
    }
  });

  it("says in words what each command does", () => {
    expect(commands.filter(({ command }) => command.summary.length < 10).map(({ line }) => line.join(" "))).toEqual([]);
  });
});

describe("a command", () => {
  it.each(operations)("sends for $name what the client sends", async (entry) => {
    named = entry;
    const { line, command } = byOperation.get(entry.name) as (typeof commands)[number];
    const upload = command.args.some(({ place }) => place === "body");
    const values = sampleArguments(entry.operation).map((value, at) => {
      if (command.args[at]?.type === "day") return "2026-12-01";
      if (!upload || command.args[at]?.place === "path") return value;
      const member = command.args.find(({ place }) => place === "body")?.member;
      if (value instanceof Blob) return new Blob(["content"]);
      const file = new File(["content"], "content.bin", { type: "application/octet-stream" });
      return member && at === command.args.length - 1 ? { [member]: file } : value;
    });
    const client = capture(entry);
    const transport = createTransport({ baseUrl: "https://ofs.example", token: "canary", fetch: client.fetch });
    await callOf(entry.operation, transport)(...values);
    const shell = capture(entry);
    const ran = await runLine(lineOf(line, command, values), {
      fetch: shell.fetch,
      env: { OFSC_BASE_URL: "https://ofs.example", OFSC_TOKEN: "canary" },
      cwd: folder,
    });
    expect(ran.stderr.replace(/^warning: .*\n/, "")).toBe(command.file ? ran.stderr.replace(/^warning: .*\n/, "") : "");
    expect(ran.code).toBe(0);
    const [wanted, sent] = [await client.first(), await shell.first()];
    expect({ ...sent, url: sorted(sent.url), type: upload ? wanted.type : sent.type }).toEqual({
      ...wanted,
      url: sorted(wanted.url),
    });
  });
});

/** The order of flags is not that of a sample's members. */
function sorted(address: string): string {
  const url = new URL(address);
  url.searchParams.sort();
  return url.href;
}
