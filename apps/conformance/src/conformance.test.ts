import { afterAll, describe, expect, test } from "vitest";
import { groups } from "./case.js";
import { cases } from "./cases/index.js";
import { hosts } from "./hosts/index.js";
import { failuresOf, type Result, runEverywhere } from "./run.js";
import { writeSummary } from "./summary.js";

const results = await runEverywhere(hosts, cases);

afterAll(() => console.log(writeSummary(results)));

test("the Node of this machine is one of the runtimes", () => {
  expect([...results.values()].filter(Boolean).map((result) => result?.host)).toContain("node + undici");
});

for (const [{ name }, result] of results) {
  describe.skipIf(!result)(result ? `in ${name}` : `absent: ${name}`, () => {
    const { verdicts, unhandled } = result as Result;

    test.each(groups)("%s", (group) => {
      const some = verdicts.filter((verdict) => verdict.group === group);
      expect(failuresOf({ ...(result as Result), verdicts: some, unhandled: [] })).toEqual([]);
      expect(some).not.toEqual([]);
    });

    test("no rejection goes unhandled", () => {
      expect(unhandled).toEqual([]);
    });
  });
}
