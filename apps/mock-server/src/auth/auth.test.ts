import { describe, expect, it } from "vitest";
import { asker, basic, basicOf } from "../../test/ask.js";
import { mondayMorning, smallCompany } from "../../test/small-company.js";
import type { SeedDocument } from "../seed/document.js";
import { createMockServer, type MockServer, type MockServerOptions } from "../server.js";

const somewhere = "GET /rest/ofscCapacity/v1/bookingFieldsDependencies";
const create = (document: Partial<SeedDocument> = {}, options: MockServerOptions = {}) =>
  createMockServer({ seed: { ...smallCompany, ...document }, clock: mondayMorning, ...options });

async function token(server: MockServer, form: Record<string, string>, version = 2, authorization = basicOf(server)) {
  const response = await server.fetch(
    new Request(`https://mock.test/rest/oauthTokenService/v${version}/token`, {
      method: "POST",
      headers: authorization === "" ? {} : { authorization },
      body: new URLSearchParams(form),
    }),
  );
  return { status: response.status, data: await response.json() };
}
const client = { grant_type: "client_credentials" };

describe("Basic authentication", () => {
  const server = create({
    users: [
      { login: "dan", password: "p:w" },
      { login: "old", password: "x", status: "inactive" },
    ],
  });

  it("takes an application or a user, with the instance in the name", async () => {
    expect((await asker(server)(somewhere)).status).toBe(200);
    expect((await asker(server, basic("dan@small", "p:w"))(somewhere)).status).toBe(200);
  });

  it.each([
    ["a wrong secret", basic("app@small", "wrong")],
    ["another instance", basic("app@other", "secret")],
    ["no instance", basic("app", "secret")],
    ["an unknown name", basic("nobody@small", "secret")],
    ["a blocked user", basic("old@small", "x")],
    ["what is not Base64", "Basic %%%"],
    ["another scheme", "Digest x"],
    ["nothing", ""],
  ])("refuses %s with the problem that OFS sends", async (_, authorization) => {
    const { status, data } = await asker(server, authorization)(somewhere);
    expect(status).toBe(401);
    expect(data).toMatchObject({ title: "Unauthorized", status: "401", detail: expect.any(String) });
    expect(data.type).toContain("sec10.4.2");
  });
});

describe("the token service", () => {
  it("gives a token for Basic credentials, under the name of its version", async () => {
    const server = create();
    const { data } = await token(server, client);
    expect(data).toEqual({ access_token: expect.any(String), token_type: "bearer", expires_in: 3600 });
    expect((await asker(server, `Bearer ${data.access_token}`)(somewhere)).status).toBe(200);
    const old = await token(server, client, 1);
    expect(old.data).toEqual({ token: expect.any(String), token_type: "bearer", expires_in: 3600 });
    expect(server.tokens.issued).toBe(2);
  });

  it("lets tokens expire by the clock, and can revoke them", async () => {
    const server = create({}, { tokenLifetime: 60 });
    const first = (await token(server, client)).data.access_token;
    const second = (await token(server, client)).data.access_token;
    server.tokens.revoke(first);
    expect((await asker(server, `Bearer ${first}`)(somewhere)).data.detail).toBe("The access token is invalid");
    expect((await asker(server, `Bearer ${second}`)(somewhere)).status).toBe(200);
    server.clock.advance(60_000);
    expect((await asker(server, `Bearer ${second}`)(somewhere)).data.detail).toBe("The access token has expired");
    await token(server, client);
    expect((await asker(server, `Bearer ${second}`)(somewhere)).data.detail).toBe("The access token is invalid");
    server.tokens.expire();
    server.tokens.revoke();
  });

  it("refuses other grants, missing credentials and a scope that is no URL", async () => {
    const server = create();
    expect((await token(server, { grant_type: "password" })).status).toBe(400);
    expect((await token(server, client, 2, "")).status).toBe(401);
    expect((await token(server, { ...client, ofsc_dynamic_scope: " " })).status).toBe(400);
  });

  it("holds a token to its dynamic scope", async () => {
    const server = create();
    const scope = "/rest/ofscCapacity/v1/bookingStatuses?dates=2026-03-03 /rest/ofscCapacity/v1/capacity";
    const { data } = await token(server, { ...client, ofsc_dynamic_scope: scope });
    const ask = asker(server, `Bearer ${data.access_token}`);
    expect((await ask("GET /rest/ofscCapacity/v1/bookingStatuses?dates=2026-03-03&areas=SLOTS")).status).toBe(200);
    expect((await ask("GET /rest/ofscCapacity/v1/bookingStatuses?dates=2026-03-04")).status).toBe(401);
    expect((await ask("GET /rest/ofscCapacity/v1/capacity?dates=2026-03-04")).status).toBe(200);
    expect((await ask(somewhere)).status).toBe(401);
  });
});

describe("a JWT assertion", async () => {
  const rsa = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const exponent = new Uint8Array([1, 0, 1]);
  const keys = await crypto.subtle.generateKey({ ...rsa, modulusLength: 2048, publicExponent: exponent }, true, [
    "sign",
    "verify",
  ]);
  const der = new Uint8Array(await crypto.subtle.exportKey("spki", keys.publicKey));
  const publicKey = `-----BEGIN PUBLIC KEY-----\n${btoa(String.fromCharCode(...der))}\n-----END PUBLIC KEY-----`;
  const server = create({
    applications: [{ label: "app", publicKey }, { label: "bare" }],
    users: [{ login: "dan" }],
  });
  const now = Date.parse(mondayMorning) / 1000;
  const good = { aud: "ofsc:small:app", sub: "ofsc:small:app", iat: now, exp: now + 60 };

  const encode = (bytes: Uint8Array) =>
    btoa(String.fromCharCode(...bytes))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  const write = (part: object) => encode(new TextEncoder().encode(JSON.stringify(part)));
  async function assert(claims: object, alg = "RS256") {
    const text = `${write({ alg })}.${write(claims)}`;
    const signature = await crypto.subtle.sign(rsa, keys.privateKey, new TextEncoder().encode(text));
    const assertion = `${text}.${encode(new Uint8Array(signature))}`;
    return token(server, { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion }, 2, "");
  }

  it("lets an application act as itself or as a user", async () => {
    const { data } = await assert(good);
    expect((await asker(server, `Bearer ${data.access_token}`)(somewhere)).status).toBe(200);
    expect((await assert({ ...good, sub: "dan" })).status).toBe(200);
  });

  it.each([
    ["another instance", { aud: "ofsc:other:app" }],
    ["an application without a key", { aud: "ofsc:small:bare" }],
    ["an unknown user", { sub: "eve" }],
    ["one that has expired", { exp: now }],
    ["one without an end", { exp: undefined }],
  ])("refuses %s", async (_, claims) => {
    expect((await assert({ ...good, ...claims })).status).toBe(401);
  });

  it("refuses another signature, another algorithm and what is no assertion", async () => {
    const forged = `${write({ alg: "RS256" })}.${write(good)}.${encode(new Uint8Array(256))}`;
    const form = { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: forged };
    expect((await token(server, form, 2, "")).status).toBe(401);
    expect((await assert(good, "none")).status).toBe(400);
    expect((await token(server, { ...form, assertion: "x" }, 2, "")).status).toBe(401);
  });
});

describe("API access", () => {
  const withAccess = (apiAccess: NonNullable<SeedDocument["applications"]>[number]["apiAccess"]) =>
    create({ applications: [{ label: "app", clientSecret: "secret", ...(apiAccess ? { apiAccess } : {}) }] });
  const list = "GET /rest/ofscCapacity/v2/quota?dates=2026-03-03";
  const status = async (apiAccess: Parameters<typeof withAccess>[0], route = list, body?: unknown) =>
    (await asker(withAccess(apiAccess))(route, body)).status;

  it("is needed for each API that an application has a list for", async () => {
    expect(await status([{ label: "capacityAPI" }])).toBe(200);
    expect(await status([{ label: "coreAPI" }])).toBe(403);
    expect(await status([{ label: "capacityAPI", status: "inactive" }])).toBe(403);
  });

  it("can switch single methods off", async () => {
    const apiMethods = [{ label: "quota.list", status: "off" as const }];
    expect(await status([{ label: "capacityAPI", apiMethods }])).toBe(403);
    expect(await status([{ label: "capacityAPI", apiMethods }], somewhere)).toBe(200);
  });

  it("can leave an entity to be read only", async () => {
    const apiEntities = [{ label: "quota", access: "ReadOnly" as const }];
    expect(await status([{ label: "capacityAPI", apiEntities }])).toBe(200);
    const patch = ["PATCH /rest/ofscCapacity/v2/quota", { items: [] }] as const;
    expect(await status([{ label: "capacityAPI", apiEntities }], ...patch)).toBe(403);
    const hidden = [{ label: "quota", access: "Hidden" as const }];
    expect(await status([{ label: "capacityAPI", apiEntities: hidden }])).toBe(403);
  });

  it("shows an application only the part of the tree that it may see", async () => {
    const server = create({
      applications: [{ label: "app", clientSecret: "secret", resourcesToAllow: [{ resourceId: "SLOTS" }] }],
    });
    const { data } = await asker(server)(list);
    expect(data.items[0].areas.map(({ label }: { label: string }) => label)).toEqual(["SLOTS"]);
  });
});
