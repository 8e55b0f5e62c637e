import { Secret, shareTokens } from "@ofsc/transport";
import { expect, it, onTestFinished, vi } from "vitest";
import { connectTo, describeWithRedis, ownName, redis, share, sleep } from "../test/share.js";
import { fromIoredis, type RedisClient, redisSharing, type Sharing } from "./index.js";

describeWithRedis("tokens of processes that share Redis", () => {
  it("fetch one token for a fleet", async () => {
    const fleet = Array.from({ length: 10 }, () => share(`i${ownName()}`));
    let fetches = 0;
    const fetchToken = async () => {
      fetches += 1;
      await sleep(30);
      return { value: "t", expiresAt: Date.now() + 60_000 };
    };
    const tokens = await Promise.all(fleet.map(({ tokens: store }) => store.once("key", fetchToken)));
    expect({ fetches, values: new Set(tokens.map(({ value }) => value)).size }).toEqual({ fetches: 1, values: 1 });
    expect((await fleet[0]?.tokens.get("key"))?.value).toBe("t");
    // A failure is nobody else's: the next one tries.
    await expect(fleet[1]?.tokens.once("other", () => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect((await fleet[2]?.tokens.once("other", fetchToken))?.value).toBe("t");
  });

  it("let a fleet of transports make one call to the token service", async () => {
    let fetches = 0;
    const server = async () => {
      fetches += 1;
      await sleep(20);
      return { value: new Secret("shared"), expiresAt: Date.now() + 60_000 };
    };
    const fetchers = Array.from({ length: 8 }, () => shareTokens(share(`o${ownName()}`).tokens)(server, ["app"]));
    const tokens = await Promise.all(fetchers.map((fetcher) => fetcher([])));
    expect(new Set(tokens.map(({ value }) => value.reveal()))).toEqual(new Set(["shared"]));
    expect(fetches).toBe(1);
    const refused = new Error("refused");
    await expect(shareTokens(share(`o${ownName()}`).tokens)(() => Promise.reject(refused), ["other"])([])).rejects.toBe(
      refused,
    );
  });

  it.each([-3_600_000, 3_600_000])("hold a token for as good as it is, whosever clock is %i ms off", async (off) => {
    const [wrong, right] = [share(`k${off}`), share(`k${off}`)];
    const now = Date.now;
    onTestFinished(() => void vi.restoreAllMocks());
    const clock = vi.spyOn(Date, "now").mockImplementation(() => now() + off);
    await wrong.tokens.once("key", async () => ({ value: "t", expiresAt: Date.now() + 60_000 }));
    clock.mockRestore();
    const left = ((await right.tokens.get("key"))?.expiresAt ?? 0) - now();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(60_000);
  });

  it("leave no connection behind that began to listen too late", async () => {
    const client = fromIoredis(connectTo(redis.port));
    let open = 0;
    const slow: RedisClient = {
      ...client,
      subscribe: async () => {
        await sleep(400);
        open += 1;
        return async () => {
          open -= 1;
        };
      },
    };
    const waiting = redisSharing(slow, { name: `l${ownName()}` });
    const fetching = share(`l${ownName()}`);
    const fetched = fetching.tokens.once("key", async () => {
      await sleep(600);
      return { value: "t", expiresAt: Date.now() + 60_000 };
    });
    await sleep(50);
    expect((await waiting.tokens.once("key", () => Promise.reject(new Error("twice")))).value).toBe("t");
    await fetched;
    await sleep(500);
    expect(open).toBe(0);
  });

  it("take what is no token for none", async () => {
    const sharing = share(`j${ownName()}`);
    const client = connectTo(redis.port);
    for (const text of ["nonsense", "{}", '{"value":1}', '{"value":""}', "null"]) {
      await client.set(`ofsc:j${ownName()}:token:key`, text, "PX", 60_000);
      expect(await sharing.tokens.get("key")).toBeUndefined();
    }
    // One that would stand for ever was not put there by a process of these.
    await client.set(`ofsc:j${ownName()}:token:key`, '{"value":"t"}');
    expect(await sharing.tokens.get("key")).toBeUndefined();
  });

  it("wait for another's fetch, and fetch themselves when it failed", async () => {
    const [one, other] = [share(`r${ownName()}`), share(`r${ownName()}`)] as [Sharing, Sharing];
    const failing = one.tokens.once("key", async () => {
      await sleep(60);
      throw new Error("refused");
    });
    await sleep(20);
    const token = other.tokens.once("key", async () => ({ value: "mine", expiresAt: Date.now() + 60_000 }));
    await expect(failing).rejects.toThrow("refused");
    expect((await token).value).toBe("mine");
    await one.tokens.set("old", { value: "t", expiresAt: Date.now() - 1 });
    expect(await one.tokens.get("old")).toBeUndefined();
  });
});
