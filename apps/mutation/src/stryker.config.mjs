import { fileURLToPath } from "node:url";

/** @type {import("@stryker-mutator/core").PartialStrykerOptions} */
export default {
  // As pnpm keeps it, the program does not find it by itself.
  plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
  testRunner: "vitest",
  vitest: { configFile: "apps/mutation/src/vitest.config.ts", related: true },
  mutate: [
    "packages/contract/src/**/*.ts",
    "packages/transport/src/{auth,layers,retry}/**/*.ts",
    "!**/*.{test,test-d}.ts",
  ],
  // Without what is not needed the copy that is broken is made in seconds.
  ignorePatterns: ["/apps/docs", "dist", "coverage", ".results"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ["clear-text", "json", "progress"],
  jsonReporter: { fileName: ".results/mutation.json" },
  tempDirName: ".results/mutation",
  // It would rewrite paths by a compiler that TypeScript 7 is not; nothing in the copy is compiled.
  tsconfigFile: "none.json",
};
