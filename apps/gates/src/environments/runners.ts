import { bin, type Environment, imported, jest, print, required, tested } from "./environment.js";

export const runners: readonly Environment[] = [
  { name: "Node, import", needs: [], files: { "main.mjs": imported + print }, commands: [["main.mjs"]] },
  { name: "Node, require", needs: [], files: { "main.cjs": required + print }, commands: [["main.cjs"]] },
  {
    name: "TypeScript, module commonjs",
    needs: ["typescript@5.9", "@types/node@20"],
    files: {
      "main.ts": `import { createOfsc, isOfscError } from "@ofsc/sdk";\nvoid createOfsc({ instance: "acme", token: "t" }).core.users.list;\nconsole.log("bill", isOfscError(new Error(), "validation") === false);\n`,
    },
    commands: [
      [
        bin("typescript", "lib/tsc.js"),
        "--module",
        "commonjs",
        "--moduleResolution",
        "node",
        "--target",
        "es2022",
        "--lib",
        "es2022",
        "--types",
        "node",
        "--esModuleInterop",
        "--strict",
        "main.ts",
      ],
      ["main.js"],
    ],
  },
  {
    name: "Jest, CommonJS",
    needs: ["jest"],
    files: { "main.test.js": jest },
    commands: [[bin("jest", "bin/jest.js")]],
  },
  {
    name: "Jest, jsdom",
    needs: ["jest", "jest-environment-jsdom"],
    files: { "main.test.js": jest },
    commands: [[bin("jest", "bin/jest.js"), "--env", "jsdom"]],
  },
  {
    name: "Vitest",
    needs: ["vitest"],
    files: { "main.test.mjs": `import { expect, test } from "vitest";\n${imported}${tested}` },
    commands: [[bin("vitest", "vitest.mjs"), "run"]],
  },
  {
    name: "Playwright, its runner",
    needs: ["@playwright/test"],
    files: { "main.spec.mjs": `import { expect, test } from "@playwright/test";\n${imported}${tested}` },
    commands: [[bin("@playwright/test", "cli.js"), "test", "--reporter", "line"]],
  },
];
