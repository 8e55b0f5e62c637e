import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { createTransport } from "../transport.js";
import { basic } from "./basic.js";
import { jwtBearer } from "./jwt-bearer.js";
import { oauth2 } from "./oauth2.js";

afterEach(() => vi.unstubAllGlobals());

async function headerOf(options: Parameters<typeof createTransport>[0]): Promise<string> {
  const exchange = script(json({ activityId: 1 }));
  await call(createTransport({ ...options, exchange }), activities.get, 1);
  const header = exchange.sent[0]?.headers["authorization"] ?? "";
  const bytes = Uint8Array.from(atob(header.replace(/^Basic /, "")), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

describe("Basic", () => {
  it("sends an application's id with its instance, and its secret", async () => {
    const auth = basic({ clientId: "reports", clientSecret: "s3cret" });
    expect(await headerOf({ instance: "acme.test", auth })).toBe("reports@acme.test:s3cret");
  });

  it("takes an id that names its instance as it is", async () => {
    const auth = basic({ clientId: "reports@acme", clientSecret: "s3cret" });
    expect(await headerOf({ baseUrl: "https://proxy.example", auth })).toBe("reports@acme:s3cret");
    expect(await headerOf({ instance: "acme", auth })).toBe("reports@acme:s3cret");
  });

  it("sends a user's login and password, a login that is an address included", async () => {
    const auth = basic({ user: "jane", password: "pass:word" });
    expect(await headerOf({ instance: "acme", auth })).toBe("jane@acme:pass:word");
    const address = basic({ user: "jane@example.com", password: "p" });
    expect(await headerOf({ instance: "acme", auth: address })).toBe("jane@example.com@acme:p");
    const whole = basic({ user: "jane@acme", password: "p" });
    expect(await headerOf({ instance: "acme", auth: whole })).toBe("jane@acme:p");
  });

  it("encodes letters of every script", async () => {
    const auth = basic({ user: "Jürgen", password: "пароль€" });
    expect(await headerOf({ instance: "acme", auth })).toBe("Jürgen@acme:пароль€");
  });

  it("needs the instance beside a base URL", () => {
    const auth = basic({ clientId: "reports", clientSecret: "s" });
    expect(() => createTransport({ baseUrl: "https://proxy.example", auth })).toThrow(
      "instance: is required: the name of the instance",
    );
  });

  it("is not tried again with the same credentials", async () => {
    const exchange = script(problem(401));
    const auth = basic({ clientId: "reports", clientSecret: "wrong" });
    const error = await failureOf(call(createTransport({ instance: "acme", auth, exchange }), activities.get, 1));
    expect(error).toMatchObject({ code: "authentication", retryable: false });
    expect(exchange.sent).toHaveLength(1);
  });

  it("has no token to give away", async () => {
    const auth = basic({ clientId: "reports", clientSecret: "s" });
    const error = await failureOf(createTransport({ instance: "acme", auth }).accessToken());
    expect(error).toMatchObject({ code: "configuration" });
  });
});

describe("a secret in a browser", () => {
  const credentials = { clientId: "reports", clientSecret: "canary" };

  it("is refused unless that is asked for", () => {
    vi.stubGlobal("document", {});
    for (const make of [
      () => basic(credentials),
      () => basic({ user: "jane", password: "canary" }),
      () => oauth2(credentials),
      () => createTransport({ instance: "acme", ...credentials }),
      () => jwtBearer({ applicationId: "portal", key: "canary" }),
    ]) {
      expect(make).toThrow("a secret in a browser is public");
    }
    expect(() => basic({ ...credentials, allowInBrowser: true })).not.toThrow();
    expect(() => oauth2({ ...credentials, allowInBrowser: true })).not.toThrow();
    expect(() => createTransport({ instance: "acme", token: () => "t" })).not.toThrow();
    // A key that is elsewhere, or cannot be read, is no secret of the page.
    expect(() => jwtBearer({ applicationId: "portal", key: async () => new ArrayBuffer(8) })).not.toThrow();
    expect(() => jwtBearer({ applicationId: "portal", key: "canary", allowInBrowser: true })).not.toThrow();
  });
});
