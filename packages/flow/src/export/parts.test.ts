import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, failureOf } from "../../test/company.js";
import { daysIn, fromDay, mergeSpans, toDay, withoutSpans } from "./days.js";
import { createNumberSet } from "./distinct.js";
import { mergePages } from "./merge-pages.js";
import { createPlanner } from "./planner.js";

const span = fc
  .record({ from: fc.nat(200), length: fc.nat(30) })
  .map(({ from, length }) => ({ from, to: from + length }));
const days = (spans: readonly { from: number; to: number }[]) =>
  spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));

describe("days", () => {
  it("are numbers and texts, and nothing else is one", () => {
    expect(fromDay(toDay("2024-02-29"))).toBe("2024-02-29");
    expect([toDay("tomorrow"), toDay("2026-1-1"), toDay("2026-02-30T")]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it("merge, and are left over, each once", () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 6 }), (whole, others) => {
        const taken = new Set(days(others));
        expect(days(mergeSpans(others))).toEqual([...taken].sort((a, b) => a - b));
        expect(days(withoutSpans(whole, others))).toEqual(days([whole]).filter((day) => !taken.has(day)));
      }),
    );
  });
});

describe("the planner", () => {
  it("plans every day once and in order, whatever they hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5000), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 50, max: 3000 }),
        (held, pageRows) => {
          const planner = createPlanner([{ from: 0, to: held.length - 1 }], pageRows);
          const planned: number[] = [];
          for (let plan = planner.next(); plan; plan = planner.next()) {
            expect(daysIn(plan.span)).toBeLessThanOrEqual(32);
            planned.push(...days([plan.span]));
            planner.learn(
              plan.span,
              days([plan.span]).reduce((sum, day) => sum + (held[day] ?? 0), 0),
            );
            if (planned.length === 40) planner.shorten(4);
          }
          expect(planned).toEqual(held.map((_, day) => day));
        },
      ),
    );
  });

  it("fills pages, be they larger or smaller than a day", () => {
    for (const [rate, pageRows] of [
      [700, 10_000],
      [40_000, 10_000],
      [26_000, 10_000],
      [3_000, 10_000],
      [9_900, 10_000],
    ] as const) {
      const planner = createPlanner([{ from: 0, to: 364 }], pageRows);
      let calls = 0;
      for (let plan = planner.next(); plan; plan = planner.next()) {
        const rows = daysIn(plan.span) * rate;
        calls += Math.max(plan.pages, Math.ceil(rows / pageRows));
        planner.learn(plan.span, rows);
      }
      // It begins with what it does not know yet.
      expect(calls).toBeLessThanOrEqual(((365 * rate) / pageRows) * 1.15 + 2);
    }
  });
});

it("remembers numbers", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2_000_000)), (numbers) => {
      const set = createNumberSet();
      const known = new Set<number>();
      for (const number of numbers) {
        expect(set.add(number)).toBe(!known.has(number));
        known.add(number);
      }
    }),
  );
});

describe("merged pages", () => {
  const open = (lengths: readonly number[], reads: number[] = []) => {
    let next = 0;
    return () => {
      const lane = next++;
      const length = lengths[lane];
      if (length === undefined) return undefined;
      return (async function* () {
        for (let page = 0; page < length; page++) {
          reads[lane] = page + 1;
          await new Promise((resolve) => setTimeout(resolve, (lane * 7 + page) % 3));
          yield `${lane}.${page}`;
        }
      })();
    };
  };

  it("keep their order, or come as they are ready, and none is missing", async () => {
    const lengths = [3, 0, 2, 5, 1];
    const all = lengths.flatMap((length, lane) => Array.from({ length }, (_, page) => `${lane}.${page}`));
    expect(await collect(mergePages(open(lengths), 2, true))).toEqual(all);
    expect((await collect(mergePages(open(lengths), 3, false))).sort()).toEqual(all.sort());
  });

  it("wait with one page in hand until it is their turn", async () => {
    const reads: number[] = [];
    for await (const page of mergePages(open([4, 4, 4, 4], reads), 3, true)) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (page === "0.1") break;
    }
    expect(reads.slice(1, 3)).toEqual([1, 1]);
    expect(reads[3]).toBeUndefined();
  });

  it("end in the first failure that is due", async () => {
    const failing = () => {
      let lanes = 0;
      return () =>
        lanes++ > 1
          ? undefined
          : (async function* () {
              yield 1;
              throw new Error("no");
            })();
    };
    expect(await failureOf(collect(mergePages(failing(), 2, true)))).toMatchObject({ message: "no" });
    expect(await failureOf(collect(mergePages(failing(), 2, false)))).toMatchObject({ message: "no" });
  });
});
