import { expect, it } from "vitest";
import { documentedOf } from "./documented.js";

/** How many are still without a sentence. A number here may shrink, and goes when it is none. */
const known: Readonly<Record<string, number>> = {
  "@ofsc/capacity": 54,
  "@ofsc/collaboration": 11,
  "@ofsc/compat-v2": 236,
  "@ofsc/config": 2,
  "@ofsc/contract": 97,
  "@ofsc/core": 259,
  "@ofsc/metadata": 112,
  "@ofsc/mock-server": 72,
  "@ofsc/parts-catalog": 9,
  "@ofsc/statistics": 2,
  "@ofsc/transport": 77,
};

it("every export, and every member of one, has a sentence", () => {
  const found = documentedOf();
  const total = [...found.values()].reduce((sum, { all }) => sum + all, 0);
  const without = [...found.values()].reduce((sum, { missing }) => sum + missing.length, 0);
  console.info(`${total - without} of ${total} exports and members have a sentence`);
  expect(total).toBeGreaterThan(2_000);
  const more = [...found].filter(([name, { missing }]) => missing.length > (known[name] ?? 0));
  expect(Object.fromEntries(more.map(([name, { missing }]) => [`${name}: ${missing.length}`, missing]))).toEqual({});
}, 120_000);
