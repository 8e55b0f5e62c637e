import { expect, it, vi } from "vitest";
import type { TestModule } from "vitest/node";
import { absentReporter } from "./absent.js";

const test = (name: string, state: string) => ({ name, result: () => ({ state }) });
const moduleOf = (tests: object[], suites: object[] = []) =>
  ({ children: { allTests: () => tests, allSuites: () => suites } }) as unknown as TestModule;

it("names what is absent in one block, each once", () => {
  const printed = vi.spyOn(console, "log").mockImplementation(() => {});
  const modules = [
    moduleOf([test("absent: Redis", "skipped"), test("works", "passed"), test("later", "skipped")]),
    moduleOf([test("absent: Redis", "skipped")], [{ name: "absent: Chromium" }]),
  ];
  absentReporter.onTestRunEnd?.(modules, [], "passed");
  absentReporter.onTestRunEnd?.([moduleOf([test("works", "passed")])], [], "passed");
  expect(printed.mock.calls).toEqual([["\nNot on this machine, and so not tried:\n  Chromium\n  Redis\n"]]);
  printed.mockRestore();
});
