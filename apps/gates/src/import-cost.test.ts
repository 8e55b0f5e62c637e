import { beforeAll, describe, expect, test } from "vitest";
import { node } from "./run.js";

interface Cost {
  /** What the garbage collector leaves, in bytes. */
  readonly heap: number;
  /** Processor time since the process started, in microseconds. */
  readonly time: number;
}

/** Starts a process that does nothing but import a module. */
async function costOf(statement: string, type = "module"): Promise<Cost> {
  const report = `const { user, system } = process.cpuUsage(); gc();
    console.log(JSON.stringify({ time: user + system, heap: process.memoryUsage().heapUsed }));`;
  return JSON.parse(await node(["--expose-gc", `--input-type=${type}`, "--eval", `${statement}\n${report}`]));
}

describe("importing @ofsc/sdk", () => {
  const empty: Cost[] = [];
  const imported: Cost[] = [];
  const required: Cost[] = [];
  const least = (costs: readonly Cost[], what: keyof Cost) => Math.min(...costs.map((cost) => cost[what]));

  beforeAll(async () => {
    // One after the other and by turns, so that a busy machine is equally slow for both.
    for (let round = 0; round < 5; round++) {
      empty.push(await costOf(""));
      imported.push(await costOf(`await import("@ofsc/sdk");`));
      required.push(await costOf(`require("@ofsc/sdk");`, "commonjs"));
    }
  }, 60_000);

  test("takes at most 8 MB of memory", () => {
    expect(least(imported, "heap") - least(empty, "heap")).toBeLessThanOrEqual(8_000_000);
  });

  test("takes a time that is told, not judged: a busy machine is slow for everybody", () => {
    const start = least(empty, "time");
    const added = least(imported, "time") - start;
    const byRequire = least(required, "time") - start;
    console.info(
      `processor time of @ofsc/sdk: import ${added / 1000} ms, require ${byRequire / 1000} ms; Node alone ${start / 1000} ms`,
    );
    expect(added).toBeGreaterThan(0);
  });

  test("opens one file of each package, by require too", async () => {
    const program = `require("@ofsc/sdk");
      console.log(Object.keys(require.cache).filter((file) => !/[\\\\/](index|contract|token|zod)\\.js$/.test(file)).join("\\n"));`;
    const files = (await node(["--input-type=commonjs", "--eval", program])).trim().split("\n");
    expect(files.filter((file) => !/[\\/]dist[\\/]cjs[\\/](whole|chunk-\w+)\.js$/.test(file))).toEqual([]);
    // Of the transport some more, as parts of it can be imported alone.
    expect(files.length).toBeLessThanOrEqual(17);
  });
});
