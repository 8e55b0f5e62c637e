import { describe, expect, test } from "vitest";
import { groups } from "../case.js";
import { hosts } from "../hosts/index.js";
import { cases } from "./index.js";

test("there are enough cases, in every group", () => {
  expect(cases.length).toBeGreaterThanOrEqual(250);
  for (const group of groups) expect(cases.filter((one) => one.group === group).length).toBeGreaterThanOrEqual(10);
});

test("every case is plain data, which any runtime can be sent", () => {
  expect(JSON.parse(JSON.stringify(cases))).toEqual(cases);
});

test("no two cases have one name", () => {
  const names = cases.map(({ group, name, except }) => `${group}: ${name} ${except?.runtimes.join() ?? ""}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe("a case that some runtime is excepted from", () => {
  test.each(cases.filter(({ except }) => except))(
    "names runtimes that there are, and says why: $name",
    ({ except }) => {
      for (const name of except?.runtimes ?? []) expect(hosts.some((host) => host.name.startsWith(name))).toBe(true);
      expect(except?.because).toMatch(/^(it|a) /);
    },
  );
});
