import { call } from "@ofsc/contract";
import { describe, expect, it } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { Secret } from "../secret.js";
import { createTransport, type Transport } from "../transport.js";
import { basic } from "./basic.js";
import { bearer, type TokenResult } from "./bearer.js";

const get = (transport: Transport) => call(transport, activities.get, 1);
const headersOf = (exchange: ReturnType<typeof script>) => exchange.sent.map(({ headers }) => headers["authorization"]);

describe("a token from outside", () => {
  it.each(["plain", new Secret("plain")])("is sent as it is: %s", async (token) => {
    const exchange = script(json({ activityId: 1 }));
    await get(createTransport({ instance: "acme", token, exchange }));
    await get(createTransport({ instance: "acme", auth: bearer(token), exchange }));
    expect(headersOf(exchange)).toEqual(["Bearer plain", "Bearer plain"]);
  });

  it("that is fixed is not tried again when it is refused", async () => {
    const exchange = script(problem(401));
    await failureOf(get(createTransport({ instance: "acme", token: "old", exchange })));
    expect(exchange.sent).toHaveLength(1);
  });

  it.each<[string, TokenResult]>([
    ["text", "t"],
    ["a value", { value: "t" }],
    ["a secret", { value: new Secret("t"), expiresAt: Date.now() + 3_600_000 }],
  ])("may come from a function as %s, asked once", async (_, result) => {
    let asked = 0;
    const exchange = script(json({ activityId: 1 }));
    const token = () => {
      asked++;
      return result;
    };
    const transport = createTransport({ instance: "acme", token, exchange });
    for (const _again of [1, 2]) await get(transport);
    expect(headersOf(exchange)).toEqual(["Bearer t", "Bearer t"]);
    expect(asked).toBe(1);
  });

  it("is asked for again after OFS has refused one, and before one expires", async () => {
    const tokens = ["t1", "t2", "t3"];
    const exchange = script(problem(401), json({ activityId: 1 }));
    const token = async () => ({
      value: tokens.shift() ?? "",
      expiresAt: Date.now() + (tokens.length ? 5 : 3_600_000),
    });
    const transport = createTransport({ instance: "acme", token, exchange });
    await get(transport);
    await new Promise((resolve) => setTimeout(resolve, 10));
    await get(transport);
    expect(headersOf(exchange)).toEqual(["Bearer t1", "Bearer t2", "Bearer t3"]);
  });

  it("whose function fails ends the call with the function's own error", async () => {
    const own = new RangeError("no session");
    const fail = () => {
      throw own;
    };
    for (const token of [fail, () => Promise.reject(own)]) {
      expect(await failureOf(get(createTransport({ instance: "acme", token, exchange: script() })))).toBe(own);
    }
  });

  it.each([undefined, null, "", {}, { value: undefined }])("that is none is an error: %j", async (none) => {
    const exchange = script(json({}));
    const token = () => none as unknown as string;
    const error = await failureOf(get(createTransport({ instance: "acme", token, exchange })));
    expect(error).toMatchObject({ code: "configuration" });
    expect(exchange.sent).toHaveLength(0);
  });
});

describe("a token that is none", () => {
  it.each<[unknown, RegExp]>([
    ["", /token.* required/],
    ["  ", /token.* required/],
    ["Bearer abc", /without "Bearer "/],
    ["a\nb", /plain characters/],
    [{}, /text or { value/],
    [7, /expected text/],
    [{ value: { token: "t" } }, /text or { value/],
  ])("is told what is wrong with it: %j", async (token, message) => {
    const given = (value: unknown) => ({ instance: "acme", token: value as string, exchange: script(json({})) });
    const error = await failureOf(get(createTransport(given(() => token))));
    expect(error).toMatchObject({ code: "configuration", message: expect.stringMatching(message) });
    if (typeof token === "object") return;
    expect(() => createTransport(given(token))).toThrow(message);
  });

  it("expires when it says so, if it says it as a number", async () => {
    const expiresAt = "soon" as unknown as number;
    const exchange = script(json({ activityId: 1 }));
    const transport = createTransport({ instance: "acme", token: () => ({ value: "t", expiresAt }), exchange });
    for (const _again of [1, 2]) await get(transport);
    expect(headersOf(exchange)).toEqual(["Bearer t", "Bearer t"]);
  });
});

describe("the way to authenticate", () => {
  const auth = basic({ clientId: "a", clientSecret: "b" });
  it.each([
    [{}, "options: is required: clientId and clientSecret, token or auth"],
    [{ clientId: "a" }, "options: is required: clientId and clientSecret, token or auth"],
    [{ clientSecret: "b" }, "options: is required: clientId and clientSecret, token or auth"],
    [{ clientId: "a", clientSecret: "" }, "options: is required: clientId and clientSecret, token or auth"],
    [{ auth, token: "t" }, "options: expected at most 1 of clientId, token, auth"],
    [{ clientId: "a", clientSecret: "b", token: "t" }, "options: expected at most 1 of clientId, token, auth"],
    [{ clientId: "a", clientSecret: "b", token: "t", auth }, "options: expected at most 1 of clientId, token, auth"],
  ])("has to be one: %j", (options, message) => {
    expect(() => createTransport({ instance: "acme", ...options })).toThrow(message);
    expect(() => createTransport({ instance: "acme", ...options })).toThrow(
      expect.objectContaining({ code: "configuration" }),
    );
  });
});
