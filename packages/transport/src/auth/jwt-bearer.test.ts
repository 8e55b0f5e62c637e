import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign as signWithNode,
  verify,
  webcrypto,
} from "node:crypto";
import { call } from "@ofsc/contract";
import { afterEach, describe, expect, it, vi } from "vitest";
import { TOKEN_PATH } from "../../test/agent.js";
import * as activities from "../../test/operations.js";
import { failureOf, json, problem, script } from "../../test/script.js";
import { Secret } from "../secret.js";
import { createTransport } from "../transport.js";
import { type JwtBearerOptions, jwtBearer } from "./jwt-bearer.js";

const { privateKey: pem } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
  publicKeyEncoding: { type: "spki", format: "pem" },
});
const publicKey = createPublicKey(pem);
const NOW = Date.UTC(2026, 11, 1, 8, 0, 0, 500);

afterEach(() => vi.useRealTimers());

/** What the token service is sent, its assertion taken apart. */
async function assertionsOf(options: Partial<JwtBearerOptions>, ...answers: Response[]) {
  const tokens = script(...answers, json({ access_token: "t", expires_in: 60 }));
  const exchange = script((request, signal) =>
    request.url.endsWith(TOKEN_PATH) ? tokens(request, signal) : json({ activityId: 1 }),
  );
  const auth = jwtBearer({ applicationId: "portal", key: pem, ...options });
  await call(createTransport({ instance: "acme.test", auth, exchange }), activities.get, 1);
  return tokens.sent.map(({ body, headers }) => {
    const form = Object.fromEntries(new URLSearchParams(String(body)));
    const [head = "", claims = "", signature = ""] = (form["assertion"] ?? "").split(".");
    const signed = Buffer.from(`${head}.${claims}`);
    return {
      form,
      headers,
      head: JSON.parse(Buffer.from(head, "base64url").toString()),
      claims: JSON.parse(Buffer.from(claims, "base64url").toString()),
      valid: verify("RSA-SHA256", signed, publicKey, Buffer.from(signature, "base64url")),
      plain: /^[\w-]+\.[\w-]+\.[\w-]+$/.test(form["assertion"] ?? ""),
    };
  });
}

describe("a signed assertion", () => {
  it("is what OFS wants for an application", async () => {
    vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
    const [sent] = await assertionsOf({});
    expect(sent?.form["grant_type"]).toBe("urn:ietf:params:oauth:grant-type:jwt-bearer");
    expect(sent?.head).toEqual({ alg: "RS256", typ: "JWT" });
    const iat = Math.floor(NOW / 1000);
    const audience = "ofsc:acme.test:portal";
    expect(sent?.claims).toEqual({ iss: "portal", aud: audience, sub: audience, iat, exp: iat + 120 });
    expect(sent).toMatchObject({ valid: true, plain: true });
    expect(sent?.headers).not.toHaveProperty("authorization");
  });

  it("is for a user, of another lifetime and scope, when that is asked for", async () => {
    const [sent] = await assertionsOf({
      subject: "jürgen",
      lifetimeSeconds: 30,
      scope: ["https://a", "https://b?x=1"],
    });
    expect(sent?.claims.sub).toBe("jürgen");
    expect(sent?.claims.exp - sent?.claims.iat).toBe(30);
    expect(sent?.form["ofsc_dynamic_scope"]).toBe("https://a https://b?x=1");
    expect(sent?.valid).toBe(true);
  });

  it("is signed by a key of Web Crypto", async () => {
    const der = createPrivateKey(pem).export({ type: "pkcs8", format: "der" });
    const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
    const key = await webcrypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
    expect((await assertionsOf({ key: key as CryptoKey }))[0]?.valid).toBe(true);
  });

  it("is signed by a key that is held as a secret", async () => {
    expect((await assertionsOf({ key: new Secret(pem) }))[0]?.valid).toBe(true);
  });

  it("is signed by a function, wherever the key is", async () => {
    const key = async (input: Uint8Array) => signWithNode("RSA-SHA256", input, pem);
    expect((await assertionsOf({ key }))[0]?.valid).toBe(true);
  });
});

describe("a clock that is wrong", () => {
  it.each([-3_600_000, 3_600_000])("by %d ms is set right by the server's own", async (skewMs) => {
    const date = new Date(Date.now() - skewMs).toUTCString();
    const sent = await assertionsOf({}, problem(401, "", { date }));
    expect(sent).toHaveLength(2);
    const moved = (sent[0]?.claims.iat - sent[1]?.claims.iat) * 1000;
    expect(Math.abs(moved - skewMs)).toBeLessThanOrEqual(5_000);
    expect(sent[1]?.valid).toBe(true);
  });

  it.each([{}, { date: "yesterday" }, { date: new Date().toUTCString() }])("is not blamed for %j", async (headers) => {
    const error = await failureOf(assertionsOf({}, problem(401, "", headers as Record<string, string>)));
    expect(error).toMatchObject({ code: "authentication" });
  });
});

describe("a key that cannot be used", () => {
  const broken = "-----BEGIN PRIVATE KEY-----\nY2FuYXJ5\n-----END PRIVATE KEY-----";
  const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ type: "pkcs8", format: "pem" });
  it.each([
    ["no PEM", "canary"],
    ["PKCS #1", "-----BEGIN RSA PRIVATE KEY-----\nY2FuYXJ5\n-----END RSA PRIVATE KEY-----"],
    ["a broken one", broken],
    ["no base64", broken.replace("Y2", "!!")],
    ["one of another kind", String(other)],
  ])("is refused: %s", async (_, key) => {
    const error = await failureOf<Error>(assertionsOf({ key }));
    expect(error).toMatchObject({ code: "configuration", message: expect.stringMatching(/^key: expected/) });
    expect(error.cause).toBeUndefined();
  });
});

it("needs the instance beside a base URL", () => {
  const auth = jwtBearer({ applicationId: "portal", key: pem });
  expect(() => createTransport({ baseUrl: "https://proxy.example", auth })).toThrow(
    "the name that goes into the audience",
  );
});
