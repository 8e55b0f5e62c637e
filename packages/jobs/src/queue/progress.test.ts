import { expect, it } from "vitest";
import { countsIn, sumCounts } from "./progress.js";

const nothing = { done: 0, failed: 0, calls: 0 };

it.each([undefined, null, "12", [], { done: "3", failed: -0.5, calls: Number.NaN }])(
  "counts %j as nothing, as anybody may have written it",
  (value) => expect(countsIn(value)).toEqual(nothing),
);

it("counts the parts of a job together", () => {
  expect(sumCounts([])).toEqual(nothing);
  expect(sumCounts([countsIn({ done: 2, calls: 1 }), countsIn({ done: 3, failed: 1, places: {} })])).toEqual({
    done: 5,
    failed: 1,
    calls: 1,
  });
});
