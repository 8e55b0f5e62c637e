import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

// Tests run against the sources; the packed packages have tests of their own in apps/gates.
const alias = [
  { find: /^@ofsc\/mock-server$/, replacement: `${root}apps/mock-server/src/index.ts` },
  { find: /^@ofsc\/([a-z0-9-]+)$/, replacement: `${root}packages/$1/src/index.ts` },
  { find: /^@ofsc\/([a-z0-9-]+)\/(.+)$/, replacement: `${root}packages/$1/src/$2` },
];

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts"],
    typecheck: { enabled: true, include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    testTimeout: 20_000,
  },
});
