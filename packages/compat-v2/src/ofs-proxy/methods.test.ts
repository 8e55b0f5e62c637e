import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { legacyClient, scripted } from "../../test/ofs-proxy.js";
import { legacyCalls, type Stage } from "../../test/ofs-proxy-calls.js";
import { legacyWarnings, resetLegacyWarnings } from "../warn.js";
import { OFS, type OFSResponse } from "./index.js";
import { proxyMappings, responseClassOf } from "./mappings.js";
import { operations } from "./operations.js";

type Anything = (...args: unknown[]) => Promise<Record<string, unknown> & OFSResponse>;
const invoke = (ofs: OFS, method: string, args: readonly unknown[]) =>
  (ofs as unknown as Record<string, Anything>)[method]?.call(ofs, ...args);

const { ofs, server } = legacyClient();
const visits = [...server.world.activities.values()].filter(
  ({ date, positionInRoute, status }) => date === "2026-12-01" && positionInRoute === 1 && status === "pending",
);
const stage: Stage = {
  ofs,
  visit: (n) => visits[n] as { activityId: number; resourceId: string },
  post: async (path, body) => {
    const headers = { authorization: ofs.authorization, "content-type": "application/json" };
    const request = new Request(new URL(path, ofs.baseURL), { method: "POST", headers, body: JSON.stringify(body) });
    expect((await server.fetch(request)).ok).toBe(true);
  },
};
beforeAll(() => legacyWarnings({ ignore: "all" }));
afterAll(() => resetLegacyWarnings());

it("is tried with all 55 methods", () => {
  expect(legacyCalls.map(({ method }) => method).sort()).toEqual(proxyMappings.map(({ legacy }) => legacy).sort());
  expect(legacyCalls).toHaveLength(55);
});

describe.each(legacyCalls)("$method", ({ method, route, status = 200, args, data }) => {
  const Class = responseClassOf(proxyMappings.find(({ legacy }) => legacy === method) ?? {});
  // What a call needs is set up once.
  let given: Promise<readonly unknown[]> | undefined;
  const arrange = () => {
    given ??= Promise.resolve(args(stage));
    return given;
  };

  it(`reaches ${route} and returns what it answers`, async () => {
    const answer = await invoke(ofs, method, await arrange());
    expect(server.requests.at(-1)?.route).toBe(route);
    if (method.startsWith("getAll")) expect(answer).toMatchObject(data as object);
    else {
      expect(answer).toBeInstanceOf(Class);
      expect(answer).toMatchObject({ status, description: undefined });
      expect(answer?.url.pathname).toBe(server.requests.at(-1)?.path);
      if (data === undefined) expect(answer?.data).toBeUndefined();
      else expect(answer).toMatchObject({ data });
    }
  });

  it("returns an error of OFS with its status and body", async () => {
    const prepared = await arrange();
    const fault = server.faults.add({ kind: "status", status: 403, detail: "not for you" });
    const answer = await invoke(ofs, method, prepared);
    server.faults.clear();
    expect(fault.hits).toBe(1);
    expect(answer).toBeInstanceOf(Class);
    expect(answer).toMatchObject({ status: 403, description: "not for you", data: { detail: "not for you" } });
    expect(answer?.contentType).toContain("json");
  });

  it("does not reject when there is no connection", async () => {
    const { fetch, sent } = scripted(new TypeError("fetch failed"));
    const offline = new OFS({ instance: "acme", token: "t" }, { fetch, retry: { attempts: 1 } });
    const answer = await invoke(offline, method, await arrange());
    expect(sent).toHaveLength(1);
    expect(answer).toBeInstanceOf(Class);
    expect(answer).toMatchObject({ status: -1, data: undefined });
    expect(answer?.description).toMatch(/no response from OFS|its outcome is unknown/);
    expect(answer?.url.href).toBe(sent[0]?.url);
  });
});

it("calls each operation by the name that it has in the contract", async () => {
  const domains = {
    core: await import("@ofsc/core/contract"),
    metadata: await import("@ofsc/metadata/contract"),
    capacity: await import("@ofsc/capacity/contract"),
  };
  for (const [name, operation] of Object.entries(operations)) {
    const found = name.split(".").reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], domains);
    expect(found, name).toBe(operation);
  }
});
