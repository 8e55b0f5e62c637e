import { call } from "@ofsc/contract";
import { expect, it } from "vitest";
import { TOKEN_PATH } from "../../test/agent.js";
import * as activities from "../../test/operations.js";
import { json, problem, script } from "../../test/script.js";
import { createTransport } from "../transport.js";
import { jwtBearer } from "./jwt-bearer.js";
import { type OAuth2Options, oauth2 } from "./oauth2.js";
import { type StoredToken, shareTokens, type TokenStore } from "./token-store.js";

class MemoryStore implements TokenStore {
  readonly tokens = new Map<string, StoredToken>();
  async get(key: string) {
    return this.tokens.get(key);
  }
  async set(key: string, token: StoredToken) {
    this.tokens.set(key, token);
  }
}

let issued = 0;
/** An OFS that knows the tokens it has issued, but for those that were revoked. */
function ofs(revoked: string[] = []) {
  const exchange = script(({ url, headers }) => {
    if (url.endsWith(TOKEN_PATH)) return json({ access_token: `t${++issued}`, expires_in: 3600 });
    return revoked.includes(headers["authorization"] ?? "") ? problem(401) : json({ activityId: 1 });
  });
  return Object.assign(exchange, {
    fetches: () => exchange.sent.filter(({ url }) => url.endsWith(TOKEN_PATH)).length,
    tokens: () =>
      exchange.sent.filter(({ url }) => !url.endsWith(TOKEN_PATH)).map(({ headers }) => headers["authorization"]),
  });
}
const credentials = { clientId: "reports", clientSecret: "canary" };
/** Each call of this is another process. */
function start(
  store: TokenStore,
  exchange: ReturnType<typeof ofs>,
  more: Partial<OAuth2Options> = {},
  instance = "acme",
) {
  const auth = oauth2({ ...credentials, share: shareTokens(store), ...more });
  return createTransport({ instance, auth, exchange });
}

it("lets processes use each other's tokens", async () => {
  const [store, exchange] = [new MemoryStore(), ofs()];
  for (const _ of [1, 2, 3]) await call(start(store, exchange), activities.get, 1);
  expect(exchange.fetches()).toBe(1);
  expect(new Set(exchange.tokens()).size).toBe(1);
});

it("never shares between tenants, applications, secrets, scopes or token services", async () => {
  const [store, exchange] = [new MemoryStore(), ofs()];
  await call(start(store, exchange), activities.get, 1);
  await call(start(store, exchange, {}, "acme.test"), activities.get, 1);
  await call(start(store, exchange, { clientId: "other" }), activities.get, 1);
  await call(start(store, exchange, { clientSecret: "other" }), activities.get, 1);
  await call(start(store, exchange, { scope: "https://x" }), activities.get, 1);
  await call(start(store, exchange, { tokenUrl: `https://idcs.example${TOKEN_PATH}` }), activities.get, 1);
  const sign = async () => new Uint8Array(1);
  for (const subject of [undefined, "jane"]) {
    const auth = jwtBearer({
      applicationId: "reports",
      key: sign,
      share: shareTokens(store),
      ...(subject && { subject }),
    });
    await call(createTransport({ instance: "acme", auth, exchange }), activities.get, 1);
  }
  expect(exchange.fetches()).toBe(8);
  expect(store.tokens.size).toBe(8);
});

it("uses keys that give nothing away", async () => {
  const [store, exchange] = [new MemoryStore(), ofs()];
  await call(start(store, exchange), activities.get, 1);
  const [key = ""] = store.tokens.keys();
  expect(key).toMatch(/^ofsc:[0-9a-f]{64}$/);
});

it("does not take a token from the store that was refused", async () => {
  const store = new MemoryStore();
  const exchange = ofs();
  await call(start(store, exchange), activities.get, 1);
  const [token = ""] = exchange.tokens();
  const strict = ofs([token]);
  await call(start(store, strict), activities.get, 1);
  expect(strict.tokens()[0]).toBe(token);
  expect(strict.fetches()).toBe(1);
  expect([...store.tokens.values()].map(({ value }) => `Bearer ${value}`)).toEqual([strict.tokens()[1]]);
});

it("does not take a token that has expired", async () => {
  const [store, exchange] = [new MemoryStore(), ofs()];
  await call(start(store, exchange), activities.get, 1);
  const [key = ""] = store.tokens.keys();
  store.tokens.set(key, { value: "old", expiresAt: Date.now() - 1 });
  await call(start(store, exchange), activities.get, 1);
  expect(exchange.fetches()).toBe(2);
});

it.each<[string, TokenStore]>([
  ["rejects", { get: () => Promise.reject(new Error("down")), set: () => Promise.reject(new Error("down")) }],
  [
    "throws",
    {
      get: () => {
        throw new Error("down");
      },
      set: () => {
        throw new Error("down");
      },
    },
  ],
  ["hangs", { get: () => new Promise(() => {}), set: () => new Promise(() => {}) }],
])("does without a store that %s", async (_, store) => {
  const exchange = ofs();
  await call(start(store, exchange), activities.get, 1);
  expect(exchange.fetches()).toBe(1);
});

it.each([7, "t", null, [], {}, { value: 7, expiresAt: 9e15 }, { value: "t" }, { value: "a\nb", expiresAt: 9e15 }])(
  "takes a store that holds %j for an empty one",
  async (garbage) => {
    const store = { get: async () => garbage as unknown as StoredToken, set: async () => {} };
    const exchange = ofs();
    await call(start(store, exchange), activities.get, 1);
    expect(exchange.fetches()).toBe(1);
  },
);
