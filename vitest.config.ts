import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { absentReporter, resultsFile } from "./apps/house/src/absent.js";
import { light } from "./apps/house/src/light.js";
import { nameOf, packages } from "./apps/house/src/packages.js";
import { postgresProgram, redisProgram } from "./apps/services/src/index.js";

const root = fileURLToPath(new URL(".", import.meta.url));

// Tests run against the sources; the built and packed packages have tests of their own in apps/gates.
const alias = packages.flatMap((one) => [
  { find: new RegExp(`^${nameOf(one)}$`), replacement: `${root}${one.folder}/src/index.ts` },
  { find: new RegExp(`^${nameOf(one)}/(.+)$`), replacement: `${root}${one.folder}/src/$1` },
]);

/** What reads schemas has to work with every zod that the contract allows. */
const zods = ["zod-oldest", "zod-newest"].map((name) => ({
  extends: true as const,
  resolve: { alias: [{ find: /^zod(?=$|\/)/, replacement: `${root}packages/contract/node_modules/${name}` }] },
  test: {
    name,
    include: [
      "packages/contract/src/{check,field,formats,model,openapi/*,problems,rules,schema/*,wire}.test.ts",
      "packages/transport/src/{layers/drift-lists,extend/models}.test.ts",
    ],
  },
}));

const covered = packages.map(({ folder }) => folder);

export default defineConfig({
  resolve: { alias },
  test: {
    // One of two processors would be left alone otherwise, and most tests wait now and then.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 20_000,
    // A database of one's own takes a while to start on a busy machine.
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: resultsFile(root) }], absentReporter],
    coverage: {
      provider: "v8",
      reportOnFailure: true,
      reporter: ["text-summary", "json-summary", "html"],
      include: covered.map((folder) => `${folder}/src/**/*.ts`),
      exclude: ["**/*.test.ts", "**/*.test-d.ts"],
      thresholds: Object.fromEntries(
        covered
          // Their tests want a database, and say so where there is none.
          .filter((folder) => !["packages/jobs", "packages/redis"].includes(folder) || redisProgram)
          .filter((folder) => folder !== "packages/jobs" || redisProgram || postgresProgram)
          .map((folder) => [`${folder}/src/**`, { lines: 90, branches: 90 }]),
      ),
    },
    projects: [
      {
        extends: true,
        test: {
          name: "sources",
          include: ["packages/*/{src,bin}/**/*.test.ts", "apps/*/src/**/*.test.ts"],
          exclude: [
            "apps/gates/**",
            "apps/conformance/**",
            ...light.map((folder) => `${folder}/**/!(*.alone).test.ts`),
          ],
          typecheck: { enabled: true, include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
        },
      },
      {
        extends: true,
        test: {
          name: "light",
          include: light.map((folder) => `${folder}/**/*.test.ts`),
          // These change what others have loaded.
          exclude: ["**/*.alone.test.ts"],
          isolate: false,
          setupFiles: [`${root}apps/house/src/leave-nothing.ts`],
        },
      },
      ...zods,
      {
        extends: true,
        test: {
          name: "crash",
          include: ["packages/*/crash/**/*.test.ts"],
          // What is killed at random moments needs a machine that is not busy with others.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "docs",
          include: ["apps/docs/browser/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "conformance",
          include: ["apps/conformance/src/**/*.test.ts"],
          // Two runtimes at a time are enough for the machine, and their time limits need it.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "gates",
          include: ["apps/gates/src/**/*.test.ts"],
          // When all else is done. Bytes, files and memory are measured, not time, so that two may run at once.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
