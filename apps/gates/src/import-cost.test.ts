import { beforeAll, describe, expect, test } from "vitest";
import { node } from "./run.js";

interface Cost {
  /** What the garbage collector leaves, in bytes. */
  readonly heap: number;
  /** Processor time since the process started, in microseconds. */
  readonly time: number;
}

/** Starts a process that does nothing but import a module. */
async function costOf(statement: string): Promise<Cost> {
  const report = `const { user, system } = process.cpuUsage(); gc();
    console.log(JSON.stringify({ time: user + system, heap: process.memoryUsage().heapUsed }));`;
  return JSON.parse(await node(["--expose-gc", "--input-type=module", "--eval", `${statement}\n${report}`]));
}

describe("importing @ofsc/sdk", () => {
  const empty: Cost[] = [];
  const imported: Cost[] = [];
  const least = (costs: readonly Cost[], what: keyof Cost) => Math.min(...costs.map((cost) => cost[what]));

  beforeAll(async () => {
    // One after the other and by turns, so that a busy machine is equally slow for both.
    for (let round = 0; round < 5; round++) {
      empty.push(await costOf(""));
      imported.push(await costOf(`await import("@ofsc/sdk");`));
    }
  }, 60_000);

  test("takes at most 8 MB of memory", () => {
    expect(least(imported, "heap") - least(empty, "heap")).toBeLessThanOrEqual(8_000_000);
  });

  test("takes a time that is told, not judged: a busy machine is slow for everybody", () => {
    const start = least(empty, "time");
    const added = least(imported, "time") - start;
    console.info(`import of @ofsc/sdk: ${added / 1000} ms of processor time; Node alone: ${start / 1000} ms`);
    expect(added).toBeGreaterThan(0);
  });
});
