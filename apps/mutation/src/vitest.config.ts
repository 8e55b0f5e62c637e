import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { nameOf, packages } from "../../house/src/packages.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The tests of the contract and the transport alone, against the sources. */
export default defineConfig({
  root,
  resolve: {
    alias: packages.flatMap((one) => [
      { find: new RegExp(`^${nameOf(one)}$`), replacement: `${root}${one.folder}/src/index.ts` },
      { find: new RegExp(`^${nameOf(one)}/(.+)$`), replacement: `${root}${one.folder}/src/$1` },
    ]),
  },
  test: {
    include: ["packages/{contract,transport}/src/**/*.test.ts"],
    // What measures memory or holds the process says little of a rule, and takes seconds.
    exclude: ["**/*.alone.test.ts", "**/{heap,many-at-once,upload-memory,unhandled}*.test.ts"],
    isolate: false,
    testTimeout: 60_000,
    setupFiles: [`${root}apps/house/src/leave-nothing.ts`],
  },
});
