import { openPrograms, redisProgram, startRedis, type TestRedis } from "services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createConnexaMock } from "../src/mock/index.js";

if (!redisProgram) it.skip("absent: Redis", () => {});

describe.skipIf(!redisProgram)("two processes that call one private cloud", () => {
  const programs = openPrograms(new URL("../", import.meta.url), "crash/programs/caller.ts");
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    programs.close();
    await redis?.stop();
  });

  /** Both at once, against a service that has room for a few calls; how many it refused. */
  async function refusals(more: object): Promise<number> {
    const mock = createConnexaMock({ pace: { burst: 4, perSecond: 10 } });
    const { url: baseUrl, close } = await mock.listen();
    const running = [1, 2].map(() => programs.start("caller", { baseUrl, calls: 30, ...more }));
    const ended = await Promise.all(running.map((one) => one.ended));
    await close();
    const said = ended.map(({ code, errors, said }) => {
      expect(code, errors).toBe(0);
      return JSON.parse(said.trim().split("\n").at(-1) ?? "{}") as { refused: number; failed: number };
    });
    expect(said.map(({ failed }) => failed)).toEqual([0, 0]);
    return said.reduce((sum, { refused }) => sum + refused, 0);
  }

  it("are refused where each keeps to the pace by itself, and hardly ever where they share it", async () => {
    const apart = await refusals({});
    const together = await refusals({ redis: redis.port });
    expect(apart).toBeGreaterThan(together + 2);
    // The first call of each kind is made before anything is known; a timer may be early by a millisecond.
    expect(together, `${apart} apart`).toBeLessThanOrEqual(2);
  }, 60_000);
});
