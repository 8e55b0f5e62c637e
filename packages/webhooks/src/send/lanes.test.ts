import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLanes } from "./lanes.js";

describe("lanes", () => {
  it("never run two of one key at once, nor out of order, nor more than so many", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "b", "c", undefined), { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        async (keys, width) => {
          const lanes = createLanes(width);
          const order: Record<string, number[]> = {};
          const running: (string | undefined)[] = [];
          let most = 0;
          for (const [at, key] of keys.entries()) {
            lanes.add(key, async () => {
              expect(key !== undefined && running.includes(key)).toBe(false);
              running.push(key);
              most = Math.max(most, running.length);
              await new Promise((next) => setImmediate(next));
              running.splice(running.indexOf(key), 1);
              order[String(key)] = [...(order[String(key)] ?? []), at];
            });
          }
          await lanes.idle();
          expect(Object.values(order).flat()).toHaveLength(keys.length);
          for (const key of ["a", "b", "c"])
            expect(order[key] ?? []).toEqual([...(order[key] ?? [])].sort((x, y) => x - y));
          expect(most).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("reject with the first failure", async () => {
    const lanes = createLanes(2);
    lanes.add(undefined, async () => {
      throw new Error("first");
    });
    await expect(lanes.idle()).rejects.toThrow("first");
  });
});
