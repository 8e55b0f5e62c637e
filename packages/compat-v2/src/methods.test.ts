import { beforeAll, describe, expect, it } from "vitest";
import { type LegacyCall, legacyCalls } from "../test/legacy-calls.js";
import { type LegacyServer, startLegacyServer } from "../test/legacy-server.js";
import {
  FILE_RESPONSE,
  FULL_RESPONSE,
  LegacyResponse,
  legacyWarnings,
  OBJ_RESPONSE,
  OFSAPIException,
  type OFSC,
  OFSResponseList,
  TEXT_RESPONSE,
} from "./index.js";
import { pyMappings } from "./mapping/tables.js";
import { operationAt } from "./operations.js";

beforeAll(() => legacyWarnings({ ignore: "all" }));

const isRaw = ({ legacy }: LegacyCall) => /\.(call|token)$/.test(legacy);
const mapped = legacyCalls.filter((call) => !isRaw(call));
const mappingOf = (legacy: string) => pyMappings.find((mapping) => mapping.legacy === legacy);

function run(ofsc: OFSC, { legacy }: LegacyCall, args: unknown[]): Promise<unknown> {
  const [api = "", name = ""] = legacy.split(".");
  const target = ofsc[api as "core"] as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  return (target[name] as (...given: unknown[]) => Promise<unknown>).apply(target, args);
}

/** The arguments with further keywords among them. */
function withKeywords(args: unknown[], { legacy }: LegacyCall, keywords: object): unknown[] {
  const named = mappingOf(legacy)?.parameters.some((parameter) => parameter.named);
  const last = args.at(-1);
  return named ? [...args.slice(0, -1), { ...(last as object), ...keywords }] : [...args, keywords];
}

it("has a sample of every method of the tables, and of no other", () => {
  expect(legacyCalls.map(({ legacy }) => legacy).sort()).toEqual(pyMappings.map(({ legacy }) => legacy).sort());
});

it("names operations that there are", () => {
  for (const { call } of pyMappings) {
    if (/^(core|metadata|capacity)\./.test(call)) expect(operationAt(call).route).toMatch(/^[A-Z]+ \/rest\//);
    else expect(["request", "transport.accessToken"]).toContain(call);
  }
  expect(() => operationAt("core.nothing.list")).toThrow("is no operation");
});

describe("as an object", () => {
  let server: LegacyServer;
  let ofsc: OFSC;
  beforeAll(async () => {
    server = await startLegacyServer();
    ofsc = server.connect();
  });

  it.each(legacyCalls)("$legacy reaches $route", async (call) => {
    const result = await run(ofsc, call, call.args(server));
    expect(server.lastRoute()).toBe(call.route);
    expect(server.server.requests.at(-1)?.status).toBeLessThan(300);
    if (isRaw(call)) return expect(result).toMatchObject({ status_code: 200 });
    const { model } = mappingOf(call.legacy) as { model?: string };
    if (call.answer === "empty") expect(result).toBe("");
    else if (call.answer === "bytes") expect(result).toBeInstanceOf(Uint8Array);
    else expect(result).toBeTypeOf("object");
    if (model === "list" || model === "users") {
      expect(result).toBeInstanceOf(OFSResponseList);
      expect((result as OFSResponseList).length).toBeGreaterThan(0);
    }
    if (model) expect(result).not.toHaveProperty("links");
  });
});

describe.each([
  ["text", TEXT_RESPONSE],
  ["a whole response", FULL_RESPONSE],
  ["a file", FILE_RESPONSE],
] as const)("as %s", (_, response_type) => {
  let server: LegacyServer;
  let ofsc: OFSC;
  beforeAll(async () => {
    server = await startLegacyServer();
    ofsc = server.connect();
  });

  it.each(mapped)("$legacy", async (call) => {
    const result = await run(ofsc, call, withKeywords(call.args(server), call, { response_type }));
    expect(server.lastRoute()).toBe(call.route);
    const text =
      result instanceof LegacyResponse
        ? result.text
        : result instanceof Uint8Array
          ? new TextDecoder().decode(result)
          : result;
    expect(text).toBeTypeOf("string");
    if (call.answer === "empty") expect(text).toBe("");
    else if (call.answer !== "bytes") expect(JSON.parse(text as string)).toBeTypeOf("object");
    const expected = { [TEXT_RESPONSE]: String, [FULL_RESPONSE]: LegacyResponse, [FILE_RESPONSE]: Uint8Array };
    if (response_type !== TEXT_RESPONSE) expect(result).toBeInstanceOf(expected[response_type]);
    if (result instanceof LegacyResponse) expect(result).toMatchObject({ ok: true });
  });
});

describe("refused", () => {
  let server: LegacyServer;
  let ofsc: OFSC;
  beforeAll(async () => {
    server = await startLegacyServer();
    ofsc = server.connect({ secret: "wrong" });
  });

  it.each(mapped)("$legacy throws for an object or a file, and returns text or response", async (call) => {
    const as = (keywords: object) => run(ofsc, call, withKeywords(call.args(server), call, keywords));
    for (const response_type of [OBJ_RESPONSE, FILE_RESPONSE]) {
      const error = await as({ response_type }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(OFSAPIException);
      expect(error).toMatchObject({ status_code: 401, title: expect.any(String) });
    }
    expect(JSON.parse((await as({ response_type: TEXT_RESPONSE })) as string)).toHaveProperty("title");
    expect(await as({ response_type: FULL_RESPONSE })).toMatchObject({ status_code: 401, ok: false });
    ofsc.core.config.auto_raise = false;
    expect(await as({})).toMatchObject({ title: expect.any(String) });
    ofsc.core.config.auto_raise = true;
  });
});
