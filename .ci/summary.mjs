import { existsSync, readFileSync } from "node:fs";

/** Counts the tests of the report that vitest leaves; without one, a step before the tests has failed. */
function count(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
  // A file that cannot be loaded has failed although none of its tests has.
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((assertion) => assertion.status !== "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

const exitCode = Number(process.argv[2]);
const counts = ["vitest", "docs", "crash"].map((name) => count(new URL(`../.results/${name}.json`, import.meta.url)));
const passed = counts.reduce((sum, one) => sum + one.passed, 0);
const failed = counts.reduce((sum, one) => sum + one.failed, 0);
// What fails without a test of its own, such as a lint rule or the coverage, counts as one.
const failures = failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed;
console.log(`${passed} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
