import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf } from "../../test/script.js";
import { basic } from "../auth/basic.js";
import { createTransport } from "../transport.js";

afterEach(() => vi.unstubAllGlobals());

const connect = (fetch: unknown, credentials: object = { token: "t" }) =>
  createTransport({ instance: "acme", ...credentials, fetch: fetch as never });
const answer = { activityId: 1 };
const headers = new Headers({ "content-type": "application/json" });
const lacking = (members: object, status = 200) => ({ ok: status < 400, status, statusText: "", headers, ...members });
const bytes = new TextEncoder().encode(JSON.stringify(answer));

const json = async (): Promise<string> => JSON.stringify(answer);

describe("a fetch that is less than a browser's", () => {
  it.each<[string, object]>([
    ["text", { text: json }],
    ["arrayBuffer", { arrayBuffer: async () => bytes.buffer }],
    ["text, beside a body that is null", { body: null, text: json }],
    ["text, without ok", { ok: undefined, text: json }],
    ["headers in a Map", { headers: new Map([["content-type", "application/json"]]), text: json }],
    ["a body that is a stream of Node", { body: { pipe: () => {} }, text: json }],
  ])("is read by what its responses have: %s", async (_, members) => {
    expect(
      await call(
        connect(async () => lacking(members)),
        activities.get,
        1,
      ),
    ).toEqual(answer);
  });

  it("is refused when its responses cannot be read, and never taken for an empty answer", async () => {
    const error = await failureOf(
      call(
        connect(async () => lacking({})),
        activities.get,
        1,
      ),
    );
    expect(error).toMatchObject({ code: "configuration", message: expect.stringContaining("arrayBuffer") });
  });

  it("is refused when its headers are a plain object", async () => {
    const plain = { headers: { "content-type": "application/json" }, text: async () => JSON.stringify(answer) };
    const error = await failureOf(
      call(
        connect(async () => lacking(plain)),
        activities.get,
        1,
      ),
    );
    expect(error).toMatchObject({
      code: "configuration",
      message: "fetch: the headers of its responses have no get()",
    });
  });

  it("ends in the same errors", async () => {
    const text = async () => JSON.stringify({ status: "404", title: "Not Found" });
    const error = await failureOf(
      call(
        connect(async () => lacking({ text }, 404)),
        activities.get,
        1,
      ),
    );
    expect(error).toMatchObject({ code: "not_found", title: "Not Found" });
  });

  it("needs no more of its host than this", async () => {
    for (const name of ["ReadableStream", "Request", "structuredClone", "TextEncoder", "TextDecoder", "AbortSignal"]) {
      vi.stubGlobal(name, undefined);
    }
    vi.stubGlobal("crypto", {});
    const fetch = vi.fn(async () => lacking({ text: async () => JSON.stringify(answer) }));
    const auth = basic({ user: "clerk", password: "größe" });
    expect(await call(connect(fetch, { auth }), activities.get, 1)).toEqual(answer);
    expect(fetch.mock.calls[0]).toEqual([expect.any(String), expect.objectContaining({ method: "GET" })]);
  });

  it("is given an address and how to send, as all of them understand", async () => {
    const fetch = vi.fn(async () => Response.json(answer));
    await call(connect(fetch), activities.get, 1);
    await call(connect(fetch), activities.create, { activityType: "LU" } as never).catch(() => {});
    for (const [url, init] of fetch.mock.calls as unknown as [unknown, object][]) {
      expect(url).toBeTypeOf("string");
      expect(init).toMatchObject({ headers: expect.any(Object), redirect: "manual" });
    }
  });
});

describe("in an app for React Native", () => {
  it("a secret counts as exposed", () => {
    vi.stubGlobal("navigator", { product: "ReactNative" });
    expect(() => connect(fetch, { clientId: "app", clientSecret: "canary" })).toThrow(/allowInBrowser/);
  });
});

describe("a host that keeps all answers, whatever it is told", () => {
  /** As Next.js with `fetchCache = "force-cache"`. */
  function keepingHost() {
    const kept = new Map<string, string>();
    let tokens = 0;
    const seen: RequestInit[] = [];
    const fetch = async (url: string, init: RequestInit) => {
      seen.push(init);
      const { signal: _, ...key } = init;
      const known = JSON.stringify([url, key]);
      const isToken = url.includes("oauth");
      const fresh = isToken ? { access_token: `t${++tokens}`, token_type: "bearer", expires_in: 3600 } : answer;
      if (!kept.has(known)) kept.set(known, JSON.stringify(fresh));
      const { authorization } = init.headers as Record<string, string>;
      const revoked = !isToken && authorization === "Bearer t1";
      return new Response(revoked ? "{}" : kept.get(known), { status: revoked ? 401 : 200 });
    };
    return { fetch, seen, fetched: () => tokens };
  }

  it("never gives back a token, so that a revoked one is replaced", async () => {
    const host = keepingHost();
    const credentials = { clientId: "app", clientSecret: "canary" };
    expect(await call(connect(host.fetch, credentials), activities.get, 1)).toEqual(answer);
    expect(await call(connect(host.fetch, credentials), activities.get, 1)).toEqual(answer);
    expect(host.seen.filter(({ cache }) => cache === "no-store").length).toBeGreaterThanOrEqual(3);
  });
});
