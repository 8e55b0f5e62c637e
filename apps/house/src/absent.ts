import type { Reporter, TestModule } from "vitest/node";

/** Where the results of a run go, as JSON. */
export const resultsFile = (root: string) =>
  // The run of a bare machine is a part of another one, whose results it leaves alone.
  `${root}.results/${process.env["CONFORMANCE_BARE"] ? "bare" : (process.env["RESULTS"] ?? "vitest")}.json`;

const mark = "absent: ";

/**
 * Names at the end of a run what the machine does not have, in one block. Tests say so by what they are called:
 * `test.skip("absent: Redis")`.
 */
export const absentReporter: Reporter = {
  onTestRunEnd(modules) {
    const names = [...new Set(modules.flatMap(absentIn))].sort();
    if (names.length === 0) return;
    console.log(["", "Not on this machine, and so not tried:", ...names.map((name) => `  ${name}`), ""].join("\n"));
  },
};

/** What the skipped tests and groups of a file say is absent. */
function absentIn({ children }: TestModule): string[] {
  const names = [
    ...[...children.allTests()].filter((test) => test.result().state === "skipped").map(({ name }) => name),
    ...[...children.allSuites()].map(({ name }) => name),
  ];
  return names.filter((name) => name.startsWith(mark)).map((name) => name.slice(mark.length));
}
