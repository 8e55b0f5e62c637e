import { sharePace } from "@ofsc/transport";
import { expect, it } from "vitest";
import { connectTo, describeWithRedis, ownName, redis, share, sleep } from "../test/share.js";

describeWithRedis("a pace that processes share", () => {
  it("is one for all, apart for each kind, and counts what was taken since an answer was on its way", async () => {
    const [one, other] = [share(`q${ownName()}`).pace, share(`q${ownName()}`).pace];
    expect(await one.take("reads", 60_000)).toEqual({ waitMs: 0, ticket: 1 });
    const none = await other.take("reads", 60_000);
    expect(none.ticket).toBe(0);
    expect(none.waitMs).toBeGreaterThan(50_000);
    expect(await other.take("writes", 60_000)).toEqual({ waitMs: 0, ticket: 1 });
    await one.learn("reads", 1, { everyMs: 60_000, left: 3 });
    const tickets = [await one.take("reads", 1), await other.take("reads", 1)].map(({ ticket }) => ticket);
    expect(tickets).toEqual([2, 3]);
    // The answer to the second tells of two left, of which the third has one.
    await other.learn("reads", 2, { everyMs: 60_000, left: 2 });
    expect((await one.take("reads", 1)).ticket).toBe(4);
    expect((await other.take("reads", 1)).waitMs).toBeGreaterThan(50_000);
    // What was overtaken says nothing of what is left.
    await other.learn("reads", 1, { everyMs: 60_000, left: 9 });
    expect((await other.take("reads", 1)).ticket).toBe(0);
    // Sent again, it is taken from those who come next.
    expect((await other.take("reads", 1, true)).ticket).toBe(5);
  });

  it("stops for all while it is parked, for the longest that was asked", async () => {
    const [one, other] = [share(`r${ownName()}`).pace, share(`r${ownName()}`).pace];
    await one.park("reads", 60_000);
    await one.park("reads", 10);
    expect((await other.take("reads", 1)).waitMs).toBeGreaterThan(50_000);
    expect((await other.take("writes", 1)).waitMs).toBe(0);
  });

  it("stays parked for hours, whoever asks meanwhile", async () => {
    const { pace } = share(`t${ownName()}`);
    const client = connectTo(redis.port);
    const key = `ofsc:t${ownName()}:pace:reads`;
    await pace.park("reads", 7_200_000);
    expect(await client.pttl(key)).toBeGreaterThan(7_200_000);
    // What is sent again is taken in any case, and an answer tells what is left.
    const { ticket } = await pace.take("reads", 1, true);
    expect(await client.pttl(key)).toBeGreaterThan(7_200_000);
    await pace.learn("reads", ticket, { everyMs: 1, left: 5 });
    expect(await client.pttl(key)).toBeGreaterThan(7_200_000);
    expect((await pace.take("reads", 1)).waitMs).toBeGreaterThan(7_000_000);
  });

  it("is nobody's while Redis is away, and goes on where it comes back empty", async () => {
    const { pace, health } = share(`s${ownName()}`, { patienceMs: 200 });
    const shared = sharePace(pace);
    await shared.take("reads", 60_000);
    await redis.kill();
    expect(await shared.take("reads", 60_000)).toBeUndefined();
    shared.learn("reads", 7, { everyMs: 1, left: 5 });
    shared.park("reads", 1_000);
    await redis.start();
    for (let tries = 0; health().shared !== "yes" && tries < 100; tries += 1) await sleep(50);
    await pace.learn("reads", 7, { everyMs: 60_000, left: 5 });
    expect(await shared.take("reads", 60_000)).toEqual({ waitMs: 0, ticket: 8 });
  });
});
