import { crashScope, openPrograms, random, redisProgram, startRedis, type TestRedis } from "services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { longestBelow } from "./counting-server.js";
import { caller, type FleetOptions, startFleet } from "./fleet.js";

const { all, runs, firstSeed } = crashScope;
const long = { timeout: runs * 60_000 };
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

if (!redisProgram) it.skip("absent: Redis", () => {});

describe.skipIf(!redisProgram)("four processes that share three places", () => {
  const programs = openPrograms(new URL("../", import.meta.url), caller);
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(async () => {
    programs.close();
    await redis?.stop();
  });

  /** Runs with as many seeds as are asked for; what fails names its seed. */
  async function eachSeed(work: (next: () => number, seed: string) => Promise<void>): Promise<void> {
    for (let run = 0; run < runs; run += 1) await work(random(firstSeed + run), `CRASH_SEED=${firstSeed + run}`);
  }
  const start = (options: FleetOptions) => startFleet(programs, redis, options);

  it(`never have more calls at once, and lose none, when one is killed (${runs} runs)`, long, () =>
    eachSeed(async (next, seed) => {
      const fleet = await start({ calls: 40, ms: 20 });
      await fleet.reached(40 + Math.floor(next() * 40));
      const killedAt = performance.now();
      fleet.running[0]?.kill();
      expect(await fleet.ended(), seed).toHaveLength(3);
      const { most, byProcess } = fleet.counts;
      expect(most, seed).toBe(3);
      expect(
        [1, 2, 3].map((process) => byProcess[process]),
        seed,
      ).toEqual([40, 40, 40]);
      // Half a second, in which a process without a connection keeps its places, and what the machine takes.
      expect(longestBelow(fleet.counts, 3, killedAt), seed).toBeLessThan(1_500);
    }),
  );

  it.runIf(all)(`do not mind clocks that are an hour off, both ways (${runs} runs)`, long, () =>
    eachSeed(async (_, seed) => {
      const fleet = await start({ calls: 30, ms: 10, clocks: [3_600_000, -3_600_000] });
      expect(await fleet.ended(), seed).toHaveLength(4);
      expect({ most: fleet.counts.most, done: fleet.counts.done }, seed).toEqual({ most: 3, done: 120 });
    }),
  );

  it.runIf(all)(
    `have no more calls than places and those of one that is frozen for longer than its lease (${runs} runs)`,
    long,
    () =>
      eachSeed(async (next, seed) => {
        const fleet = await start({ calls: 60, ms: 20, leaseMs: 600 });
        await fleet.reached(30 + Math.floor(next() * 60));
        fleet.running[0]?.kill("SIGSTOP");
        await sleep(1_500);
        fleet.running[0]?.kill("SIGCONT");
        expect(await fleet.ended(), seed).toHaveLength(4);
        expect(fleet.counts.done, seed).toBe(240);
        // What it had under way when it was frozen ends by itself; what it was granted meanwhile begins when it wakes.
        expect(fleet.counts.most, seed).toBeLessThanOrEqual(6);
      }),
  );

  it.runIf(all)(`do all calls over a Redis that is killed and comes back empty (${runs} runs)`, long, () =>
    eachSeed(async (next, seed) => {
      const fleet = await start({ calls: 60, ms: 20, leaseMs: 1_000, patienceMs: 200 });
      await fleet.reached(30 + Math.floor(next() * 30));
      await redis.kill();
      await sleep(300 + next() * 700);
      await redis.start();
      const reports = await fleet.ended();
      expect(fleet.counts.done, seed).toBe(240);
      // While they are alone each has one, and for a lease those count beside the three.
      expect(fleet.counts.most, seed).toBeLessThanOrEqual(3 + 4);
      expect(
        reports.some(({ alone }) => alone > 0),
        seed,
      ).toBe(true);
    }),
  );

  it(`wait no longer than their patience for a line that swallows everything, and come back (${runs} runs)`, long, () =>
    eachSeed(async (next, seed) => {
      const fleet = await start({ calls: 120, ms: 20, leaseMs: 1_000, patienceMs: 300, proxied: [0] });
      await fleet.reached(30 + Math.floor(next() * 30));
      fleet.drop(true);
      await sleep(1_000);
      fleet.drop(false);
      const [first, ...others] = await fleet.ended();
      expect(fleet.counts.done, seed).toBe(480);
      expect(first?.alone, seed).toBeGreaterThan(0);
      expect(first?.shared, seed).toBe("yes");
      expect(first?.longestWaitMs, seed).toBeLessThan(300 + 1_000);
      expect(
        others.map(({ alone }) => alone),
        seed,
      ).toEqual([0, 0, 0]);
      // The one that is cut off has one place of its own beside the three.
      expect(fleet.counts.most, seed).toBeLessThanOrEqual(4);
    }),
  );
});
