import { openPrograms, startRedis } from "services";
import { call, countingServer, longestBelow } from "../../../packages/redis/crash/counting-server.js";
import { caller, type FleetOptions, startFleet } from "../../../packages/redis/crash/fleet.js";
import { eachAlone } from "./each-alone.js";

/** Four processes under one limit of three, of which one is killed when half is done. */
/** 1 where all had the same. */
const jain = (values: readonly number[]) =>
  values.reduce((sum, one) => sum + one, 0) ** 2 / (values.length * values.reduce((sum, one) => sum + one ** 2, 0));

/** What three lanes of one process do, which ask nobody: what this machine can. */
async function alone(calls: number, ms: number): Promise<number> {
  const { url, close } = await countingServer();
  let left = calls;
  const lane = async () => {
    while (left-- > 0) await call(`${url}/?process=0&ms=${ms}`);
  };
  await call(`${url}/warm`);
  const began = performance.now();
  await Promise.all([lane(), lane(), lane()]);
  const elapsed = performance.now() - began;
  close();
  return ((calls * ms) / 3 / elapsed) * 100;
}

async function run(name: string, options: FleetOptions): Promise<void> {
  const programs = openPrograms(new URL("../../../packages/redis/", import.meta.url), caller);
  const redis = await startRedis();
  const fleet = await startFleet(programs, redis, options);
  await fleet.reached(options.calls * 2);
  const before = Object.values(fleet.counts.byProcess);
  const killedAt = performance.now();
  fleet.running[0]?.kill();
  const reports = await fleet.ended();
  const { most, done, moments } = fleet.counts;
  const elapsed = (moments.at(-1)?.at ?? 0) - (moments[0]?.at ?? 0);
  const ideal = ((done * options.ms) / 3 / elapsed) * 100;
  const wait = Math.max(...reports.map(({ longestWaitMs }) => longestWaitMs));
  console.log(
    `${name}: most ${most} at once (mark: 3), ${ideal.toFixed(1)} % of ideal (mark: 95), fewer than 3 for ${Math.round(longestBelow(fleet.counts, 3, killedAt))} ms after the kill (mark: 1,000), Jain ${jain(before).toFixed(3)} (mark: 0.99), longest wait ${Math.round(wait)} ms`,
  );
  programs.close();
  await redis.stop();
}

const round = (name: string) => () => run(name, { calls: 100, ms: 100 });
await eachAlone(import.meta.url, {
  alone: async () =>
    console.log(`three lanes of one process, unshared: ${(await alone(200, 100)).toFixed(1)} % of ideal`),
  first: round("calls of 100 ms, 1"),
  second: round("calls of 100 ms, 2"),
  third: round("calls of 100 ms, 3"),
  clocks: () => run("clocks an hour off", { calls: 100, ms: 100, clocks: [0, 3_600_000, -3_600_000] }),
});
