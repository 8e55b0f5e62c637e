import { expect, it } from "vitest";
import { resultIn } from "./part-context.js";
import { countsIn, sumCounts } from "./progress.js";

const nothing = { done: 0, failed: 0, calls: 0 };

it.each([
  undefined,
  null,
  "12",
  [],
  { done: -3, failed: -1, calls: 1e300 },
  { done: "3", failed: -0.5, calls: Number.NaN },
])("counts %j as nothing, as anybody may have written it", (value) => expect(countsIn(value)).toEqual(nothing));

it.each([null, 5, {}, { name: 5, done: "3" }])("takes %j for a part that came to nothing", (value) =>
  expect(resultIn(value)).toEqual(nothing),
);

it("counts the parts of a job together", () => {
  expect(sumCounts([])).toEqual(nothing);
  expect(sumCounts([countsIn({ done: 2, calls: 1 }), countsIn({ done: 3, failed: 1, places: {} })])).toEqual({
    done: 5,
    failed: 1,
    calls: 1,
  });
});
