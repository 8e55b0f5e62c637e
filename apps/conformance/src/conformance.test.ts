import { afterAll, describe, expect, test } from "vitest";
import { groups } from "./case.js";
import { cases } from "./cases/index.js";
import { hosts } from "./hosts/index.js";
import { failuresOf, runEverywhere } from "./run.js";
import { writeSummary } from "./summary.js";

// The test of a bare machine takes one group.
const only = process.env["CONFORMANCE_GROUP"];
const chosen = cases.filter(({ group }) => !only || group === only);
const results = await runEverywhere(hosts, chosen);

afterAll(() => console.log(writeSummary(results)));

test("the Node of this machine is one of the runtimes", () => {
  expect([...results.values()].filter(Boolean).map((result) => result?.host)).toContain("node + undici");
});

for (const [{ name }, result] of results) {
  if (result) {
    describe(`in ${name}`, () => {
      test.each(only ? [only] : groups)("%s", (group) => {
        const some = result.verdicts.filter((verdict) => verdict.group === group);
        expect(failuresOf({ ...result, verdicts: some, unhandled: [] })).toEqual([]);
        expect(some).not.toEqual([]);
      });

      test("no rejection goes unhandled", () => {
        expect(result.unhandled).toEqual([]);
      });
    });
  } else test.skip(`absent: ${name}`);
}
