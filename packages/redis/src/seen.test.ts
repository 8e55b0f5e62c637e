import { expect, it } from "vitest";
import { describeWithRedis, ownName, share } from "../test/share.js";
import { type Sharing, StoreUnavailableError } from "./index.js";

describeWithRedis("receivers that share Redis", () => {
  it("remember webhooks and count addresses for all receivers together", async () => {
    const [one, other] = [share(`n${ownName()}`), share(`n${ownName()}`)] as [Sharing, Sharing];
    expect([await one.seen.take("id", 60), await other.seen.take("id", 60)]).toEqual(["taken", "running"]);
    await one.seen.done("id", 60);
    expect(await other.seen.take("id", 60)).toBe("done");
    await other.seen.take("lost", 60);
    await other.seen.release("lost");
    expect(await one.seen.take("lost", 60)).toBe("taken");
    const [rate, same] = [one.rateLimit(1, 2), other.rateLimit(1, 2)];
    expect([await rate.take("a"), await same.take("a"), await rate.take("a"), await rate.take("b")]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    // Times that do not come out even are no error of Redis, for which all would be served.
    const odd = one.rateLimit(0.3, 1);
    expect([await odd.take("c"), await odd.take("c"), one.health().shared]).toEqual([true, false, "yes"]);
    expect(() => one.rateLimit(0)).toThrow(TypeError);
    const away = share(`n${ownName()}`, { patienceMs: 50 }, 1);
    expect(await away.seen.take("id", 60)).toBe("taken");
    expect(await away.rateLimit(1).take("a")).toBe(true);
    await expect(
      share(`n${ownName()}`, { patienceMs: 50, seenWhileAway: "refuse" }, 1).seen.take("id", 60),
    ).rejects.toBeInstanceOf(StoreUnavailableError);
  });
});
