import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, failureOf } from "../../test/company.js";
import { mapRows } from "./map-rows.js";

const tick = (turns: number) => new Promise((resolve) => setTimeout(resolve, turns));

describe("work row by row", () => {
  it("comes in the order of the rows, what failed among it, whatever takes how long", async () => {
    const property = fc.asyncProperty(
      fc.array(fc.record({ turns: fc.nat(3), fails: fc.boolean() }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      async (rows, concurrency) => {
        let running = 0;
        let most = 0;
        const work = async ({ turns, fails }: (typeof rows)[number], index: number) => {
          most = Math.max(most, ++running);
          await tick(turns);
          running--;
          if (fails) throw new Error(String(index));
          return index;
        };
        const results = await collect(mapRows(rows, work, { concurrency }));
        expect(results.map(({ index, row }) => [index, row])).toEqual(rows.map((row, index) => [index, row]));
        expect(results.map(({ status }) => status === "rejected")).toEqual(rows.map(({ fails }) => fails));
        expect(most).toBeLessThanOrEqual(concurrency);
      },
    );
    await fc.assert(property, { numRuns: 30 });
  });

  it("comes as it is ready, where the order means nothing", async () => {
    const results = await collect(mapRows([20, 1, 1], tick, { ordered: false }));
    expect(results.map(({ index }) => index)).toEqual([1, 2, 0]);
  });

  it("reads no further ahead than it has calls under way", async () => {
    let read = 0;
    function* rows() {
      for (;;) yield read++;
    }
    for await (const { index } of mapRows(rows(), async (row) => row, { concurrency: 4 })) {
      expect(read - index).toBeLessThanOrEqual(5);
      if (index === 50) break;
    }
    expect(read).toBeLessThan(60);
  });

  it("ends with the reason of the signal, which the work gets too", async () => {
    const abort = new AbortController();
    const reason = new Error("stop");
    const work = (row: number, _: number, signal: AbortSignal) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        if (row === 2) abort.abort(reason);
      });
    expect(await failureOf(collect(mapRows([1, 2, 3], work, { signal: abort.signal })))).toBe(reason);
    expect(await failureOf(collect(mapRows([1], work, { signal: abort.signal })))).toBe(reason);
  });

  it("takes whole numbers only", async () => {
    const error = await failureOf(collect(mapRows([1], async () => {}, { concurrency: Number.NaN })));
    expect(error).toMatchObject({ code: "validation", problems: [{ path: ["concurrency"] }] });
  });
});
