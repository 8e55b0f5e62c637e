import { expect, it } from "vitest";
import { connectTo, describeWithRedis, ownName, redis, share } from "../test/share.js";

describeWithRedis("breakers that share Redis", () => {
  it("know together that the circuit is open, and let one of them try", async () => {
    const [one, other] = [share(`k${ownName()}`), share(`k${ownName()}`)];
    expect(await one?.breaker.read()).toBeUndefined();
    await one?.breaker.open(5_000);
    const state = await other?.breaker.read();
    expect(state?.openings).toBe(1);
    expect(state?.openUntil).toBeGreaterThan(Date.now() + 3_000);
    expect([await one?.breaker.probe(1000), await other?.breaker.probe(1000)]).toEqual([true, false]);
    await other?.breaker.close();
    expect(await one?.breaker.read()).toBeUndefined();
  });

  it("remember how often it was opened for as long as it is open, and take no nonsense for it", async () => {
    const { breaker } = share(`l${ownName()}`);
    const client = connectTo(redis.port);
    const key = `{ofsc:l${ownName()}:breaker}:openings`;
    await breaker.open(7_200_000);
    expect(await client.pttl(key)).toBeGreaterThan(7_200_000);
    await client.set(key, "-3");
    expect((await breaker.read())?.openings).toBe(1);
  });
});
