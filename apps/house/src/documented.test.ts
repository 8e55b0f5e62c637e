import { expect, it } from "vitest";
import { documentedOf } from "./documented.js";

it("gives every export, and every member of one, a sentence", () => {
  const found = documentedOf();
  const total = [...found.values()].reduce((sum, { all }) => sum + all, 0);
  expect(total).toBeGreaterThan(5_000);
  const missing = [...found].filter(([, { missing: names }]) => names.length > 0);
  expect(Object.fromEntries(missing.map(([name, { missing: names }]) => [name, names]))).toEqual({});
}, 120_000);
