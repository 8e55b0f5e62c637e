import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { service } from "../../test/token-service.js";
import { TokenCache } from "./token-cache.js";

const START = Date.UTC(2026, 11, 1);
const HOUR = 3_600_000;
beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

it("fetches once for all who wait", async () => {
  const tokens = service();
  const cache = new TokenCache(tokens.fetch);
  const headers = await Promise.all(Array.from({ length: 50 }, () => cache.authorize()));
  expect(new Set(headers)).toEqual(new Set(["Bearer t1"]));
  expect(tokens.fetches).toBe(1);
});

it("keeps a token and gives it without delay", async () => {
  const tokens = service();
  const cache = new TokenCache(tokens.fetch);
  await cache.authorize();
  expect(cache.authorize()).toBe("Bearer t1");
  expect((await cache.token()).value.reveal()).toBe("t1");
  expect(tokens.fetches).toBe(1);
});

describe("before a token expires", () => {
  it("fetches the next one in the background, while calls go on with the old one", async () => {
    const tokens = service();
    const cache = new TokenCache(tokens.fetch);
    await cache.authorize();
    vi.advanceTimersByTime(START + HOUR - 300_001 - Date.now());
    expect(cache.authorize()).toBe("Bearer t1");
    expect(tokens.fetches).toBe(1);
    vi.advanceTimersByTime(START + HOUR - 300_000 - Date.now());
    for (let call = 0; call < 20; call++) expect(cache.authorize()).toBe("Bearer t1");
    expect(tokens.fetches).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(cache.authorize()).toBe("Bearer t2");
    expect(tokens.unusable).toEqual(["t1"]);
  });

  it("waits for the next one when little time is left", async () => {
    const tokens = service();
    const cache = new TokenCache(tokens.fetch);
    await cache.authorize();
    vi.advanceTimersByTime(START + HOUR - 30_000 - Date.now());
    const headers = await Promise.all([cache.authorize(), cache.authorize()]);
    expect(headers).toEqual(["Bearer t2", "Bearer t2"]);
    expect(tokens.fetches).toBe(2);
  });

  it("does so as early as it is told", async () => {
    const tokens = service();
    const cache = new TokenCache(tokens.fetch, { advisoryMs: 1_000_000, mandatoryMs: 200_000 });
    await cache.authorize();
    vi.advanceTimersByTime(START + HOUR - 1_000_000 - Date.now());
    cache.authorize();
    expect(tokens.fetches).toBe(2);
  });

  it("does not fetch with every call when tokens live shortly", async () => {
    const tokens = service(60_000);
    const cache = new TokenCache(tokens.fetch);
    await cache.authorize();
    vi.advanceTimersByTime(START + 29_000 - Date.now());
    expect(cache.authorize()).toBe("Bearer t1");
    expect(tokens.fetches).toBe(1);
  });

  it("keeps a token for good when nobody knows how long it holds", async () => {
    const tokens = service(0);
    const cache = new TokenCache(tokens.fetch);
    await cache.authorize();
    vi.advanceTimersByTime(START + 1_000 * HOUR - Date.now());
    expect(cache.authorize()).toBe("Bearer t1");
  });
});

it("minds no clock that somebody sets", async () => {
  vi.setSystemTime(START);
  const tokens = service();
  const cache = new TokenCache(tokens.fetch);
  await cache.authorize();
  for (const clock of [START + 10 * HOUR, START - 10 * HOUR]) {
    vi.setSystemTime(clock);
    expect(await cache.authorize()).toBe("Bearer t1");
  }
  expect(tokens.fetches).toBe(1);
});
