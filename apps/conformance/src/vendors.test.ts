import { afterAll, describe, expect, test } from "vitest";
import { groups } from "./case.js";
import { cases } from "./cases/index.js";
import { failuresOf, runEverywhere } from "./run.js";
import { writeSummary } from "./summary.js";
import { casesOf, hostOf, vendors } from "./vendors/index.js";
import type { CaseVendor } from "./vendors/vendor.js";

// One after the other: what they do at the same time counts against their deadlines.
const runs: Run[] = [];
for (const vendor of vendors) {
  const { fit, own } = casesOf(vendor, cases);
  runs.push({ vendor, fit, own, results: await runEverywhere([hostOf(vendor)], fit) });
}

interface Run extends ReturnType<typeof casesOf> {
  readonly vendor: CaseVendor;
  readonly results: Awaited<ReturnType<typeof runEverywhere>>;
}

afterAll(() => {
  console.log(writeSummary(new Map(runs.flatMap(({ results }) => [...results]))));
  for (const { vendor, fit, own } of runs) {
    console.log(`${vendor.name}: ${fit.length} of ${cases.length} cases`);
    for (const [because, count] of own) console.log(`  ${count} are OFS's own: it ${because}`);
  }
});

describe.each(runs.map((run) => [run.vendor.name, run] as const))("the client of %s", (_, { fit, own, results }) => {
  const [result] = [...results.values()];
  if (!result) throw new Error("the Node of this machine is absent");
  const fitting = groups.filter((group) => fit.some((one) => one.group === group));

  test.each(fitting)("%s", (group) => {
    const some = result.verdicts.filter((verdict) => verdict.group === group);
    expect(failuresOf({ ...result, verdicts: some, unhandled: [] })).toEqual([]);
    expect(some).not.toEqual([]);
  });

  test("no rejection goes unhandled", () => {
    expect(result.unhandled).toEqual([]);
  });

  test("every case is run or says why it is none of its", () => {
    const left = [...own.values()].reduce((sum, count) => sum + count, 0);
    expect(result.verdicts.length + result.excepted + left).toBe(cases.length);
    // As many as there are now: a word that fits too much would leave most of them out.
    expect(result.verdicts.length).toBeGreaterThanOrEqual(375);
  });
});
