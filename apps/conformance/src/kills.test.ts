import { describe, expect, test } from "vitest";
import { groups } from "./case.js";
import { cases } from "./cases/index.js";
import { mutants } from "./kills/index.js";
import { runMutants } from "./kills/run-mutants.js";

const fates = await runMutants(mutants, cases);

describe.each(groups)("the cases on %s notice a transport that", (group) => {
  const rows = mutants.filter((mutant) => mutant.group === group);

  test("is broken in several ways", () => {
    expect(rows.length).toBeGreaterThanOrEqual(4);
  });

  test.each(rows)("$what", (mutant) => {
    const fate = fates.get(mutant);
    if (fate instanceof Error) throw fate;
    expect(fate, "no case failed").toMatchObject({ passed: false, group });
  });
});
