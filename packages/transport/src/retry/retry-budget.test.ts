import { expect, it } from "vitest";
import { RetryBudget } from "./retry-budget.js";

it("pays for 50 retries of failures, or for 100 of throttled calls", () => {
  const count = (throttled: boolean) => {
    const budget = new RetryBudget();
    let retries = 0;
    while (budget.spend(throttled)) retries++;
    return retries;
  };
  expect(count(false)).toBe(50);
  expect(count(true)).toBe(100);
});

it("earns one retry back with ten successes, and never more than it began with", () => {
  const budget = new RetryBudget();
  while (budget.spend(false));
  for (let success = 0; success < 9; success++) budget.earn();
  expect(budget.spend(false)).toBe(false);
  budget.earn();
  expect(budget.spend(false)).toBe(true);
  for (let success = 0; success < 1_000; success++) budget.earn();
  expect(budget.tokens).toBe(500);
});
