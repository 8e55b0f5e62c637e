import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf } from "../../test/script.js";
import { service } from "../../test/token-service.js";
import { toSecret } from "../secret.js";
import type { AccessToken } from "./authenticator.js";
import { TokenCache } from "./token-cache.js";

const START = Date.UTC(2026, 11, 1);
const HOUR = 3_600_000;
beforeEach(() => {
  vi.useFakeTimers({ now: START });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("when a fetch fails", () => {
  it("harms nobody in the background, and is put off longer each time, up to 30 s", async () => {
    const tokens = service(2 * HOUR);
    const cache = new TokenCache(tokens.fetch, { advisoryMs: HOUR });
    await cache.authorize();
    tokens.fails = true;
    vi.advanceTimersByTime(START + HOUR - Date.now());
    const times: number[] = [];
    for (let second = 0; second < 200; second++) {
      const before = tokens.fetches;
      expect(cache.authorize()).toBe("Bearer t1");
      if (tokens.fetches > before) times.push(second);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(times).toEqual([0, 1, 3, 7, 15, 31, 61, 91, 121, 151, 181]);
    tokens.fails = false;
    await vi.advanceTimersByTimeAsync(30_000);
    cache.authorize();
    await vi.advanceTimersByTimeAsync(1);
    expect(cache.authorize()).not.toBe("Bearer t1");
  });

  it("fails all who wait, once, and the next call fetches again", async () => {
    const tokens = service();
    const cache = new TokenCache(tokens.fetch);
    tokens.fails = true;
    const failures = await Promise.all([1, 2, 3].map(() => failureOf(cache.authorize() as Promise<string>)));
    expect(failures).toMatchObject([{ message: "failure 1" }, { message: "failure 1" }, { message: "failure 1" }]);
    tokens.fails = false;
    expect(await cache.authorize()).toBe("Bearer t2");
  });
});

describe("a fetch that never ends", () => {
  const stuckOnce = () => {
    const tokens = service();
    const fetch = vi.fn(tokens.fetch).mockImplementationOnce(() => new Promise(() => {}));
    return { cache: new TokenCache(fetch), fetch };
  };

  it("is waited for by all who come in the next 30 s, and by nobody after that", async () => {
    const { cache, fetch } = stuckOnce();
    void cache.authorize();
    await vi.advanceTimersByTimeAsync(29_999);
    void cache.authorize();
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await cache.authorize()).toBe("Bearer t1");
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("and ends after all does not take the place of a later one", async () => {
    let end = (_: AccessToken) => {};
    const first = new Promise<AccessToken>((resolve) => {
      end = resolve;
    });
    const pending: (() => void)[] = [];
    const tokens = service();
    const fetch = vi
      .fn<() => Promise<AccessToken>>(async () => {
        await new Promise<void>((resolve) => pending.push(resolve));
        return tokens.fetch([]);
      })
      .mockReturnValueOnce(first);
    const cache = new TokenCache(fetch, { mandatoryMs: HOUR });
    void cache.authorize();
    await vi.advanceTimersByTimeAsync(30_000);
    const second = cache.authorize();
    end({ value: toSecret("late"), expiresAt: Date.now() });
    await vi.advanceTimersByTimeAsync(0);
    const third = cache.authorize();
    expect(fetch).toHaveBeenCalledTimes(2);
    pending[0]?.();
    expect(await Promise.all([second, third])).toEqual(["Bearer t1", "Bearer t1"]);
  });
});

describe("a fetch that ends with the request which began it, as in a worker", () => {
  it("is begun anew by the next call, once for all", async () => {
    const dropped = new Error("This promise was created by a request that has since ended");
    vi.spyOn(Promise.prototype, "finally").mockImplementationOnce(() => Promise.reject(dropped));
    const tokens = service();
    const cache = new TokenCache(tokens.fetch);
    const headers = await Promise.all([1, 2, 3].map(() => cache.authorize()));
    expect(new Set(headers).size).toBe(1);
    expect(tokens.fetches).toBe(2);
  });
});

describe("a refused token", () => {
  it("is fetched anew, and never taken again from where it came", async () => {
    const tokens = service();
    const cache = new TokenCache(tokens.fetch);
    expect(cache.reject(await cache.authorize())).toBe(true);
    expect(await cache.authorize()).toBe("Bearer t2");
    expect(tokens.unusable).toEqual(["t1"]);
  });

  it("does not take a newer one with it, however late its 401 comes", async () => {
    const tokens = service();
    const cache = new TokenCache(tokens.fetch);
    const old = await cache.authorize();
    for (let late = 0; late < 20; late++) {
      cache.reject(old);
      expect(await cache.authorize()).toBe("Bearer t2");
    }
    expect(tokens.fetches).toBe(2);
  });

  it("remembers the last ten, each once", async () => {
    const tokens = service();
    const cache = new TokenCache(tokens.fetch);
    const first = await cache.authorize();
    for (let time = 0; time < 30; time++) cache.reject("Bearer other");
    cache.reject(first);
    for (let time = 0; time < 30; time++) cache.reject("Bearer another");
    await cache.authorize();
    expect(tokens.unusable).toEqual(["other", "t1", "another"]);
    for (let number = 0; number < 30; number++) cache.reject(`Bearer n${number}`);
    cache.reject("Bearer t2");
    await cache.authorize();
    expect(tokens.unusable).toHaveLength(10);
  });
});
