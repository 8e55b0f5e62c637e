import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pack } from "release/pack";
import { workspace } from "./packages.js";
import { run } from "./run.js";

/** A tool that a user's program goes through. */
interface Environment {
  readonly name: string;
  /** What it needs from the registry. */
  readonly needs: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** Commands of Node, one after the other; the last one prints what the program does. */
  readonly commands: readonly (readonly string[])[];
}

/** The same program everywhere: a list over a `fetch` that can do little, and input that is refused. */
const body = `
const answer = JSON.stringify({ items: [{ login: "bill" }], totalResults: 1 });
const headers = { get: () => null, has: () => false, forEach() {} };
const fetch = async (url) => ({ ok: true, status: 200, statusText: "OK", url, headers, text: async () => answer });
const ofsc = createOfsc({ instance: "acme", token: "t", fetch });
async function main() {
  const { items } = await ofsc.core.users.list();
  const error = await ofsc.core.activities.list({ dateFrom: "tomorrow" }).catch((reason) => reason);
  return [items[0].login, isOfscError(error, "validation")].join(" ");
}`;
const imported = `import { createOfsc, isOfscError } from "@ofsc/sdk";${body}`;
const required = `const { createOfsc, isOfscError } = require("@ofsc/sdk");${body}`;
const print = "\nmain().then(console.log);\n";
const jest = `${required}\ntest("works", async () => { const said = await main(); expect(said).toBe("bill true"); console.log(said); });\n`;

const bin = (name: string, file: string) => join("node_modules", name, file);

const environments: readonly Environment[] = [
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
    name: "esbuild, for browsers",
    needs: ["esbuild"],
    files: { "main.mjs": imported + print },
    commands: [
      ["-e", `require("esbuild").buildSync({ entryPoints: ["main.mjs"], bundle: true, outfile: "out.cjs" })`],
      ["out.cjs"],
    ],
  },
  {
    name: "webpack",
    needs: ["webpack", "webpack-cli"],
    files: { "main.mjs": imported + print },
    commands: [
      [bin("webpack-cli", "bin/cli.js"), "--mode", "production", "--entry", "./main.mjs", "-o", "out"],
      ["out/main.js"],
    ],
  },
  {
    name: "Rollup",
    needs: ["rollup", "@rollup/plugin-node-resolve"],
    files: { "main.mjs": imported + print },
    commands: [
      [
        bin("rollup", "dist/bin/rollup"),
        "main.mjs",
        "-p",
        "@rollup/plugin-node-resolve={browser:true}",
        "-f",
        "cjs",
        "-o",
        "out.cjs",
      ],
      ["out.cjs"],
    ],
  },
  {
    name: "Vite",
    needs: ["vite"],
    files: {
      "main.mjs": imported + print,
      "vite.config.mjs": `export default { build: { lib: { entry: "main.mjs", formats: ["cjs"], fileName: () => "out.cjs" } } };`,
    },
    commands: [[bin("vite", "bin/vite.js"), "build"], ["dist/out.cjs"]],
  },
  {
    name: "Parcel, as it comes",
    needs: ["parcel"],
    files: { "main.js": imported + print },
    commands: [
      [
        bin("parcel", "lib/bin.js"),
        "build",
        "main.js",
        "--dist-dir",
        "out",
        "--no-cache",
        "--no-source-maps",
        "--log-level",
        "error",
      ],
      ["out/main.js"],
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
];

/** Installs the packages as they would come from the registry, beside a tool, and runs the program through it. */
async function tryIn({ needs, files, commands }: Environment, tarballs: Readonly<Record<string, string>>) {
  const folder = await mkdtemp(join(tmpdir(), "ofsc-environment-"));
  try {
    const manifest = { private: true, dependencies: tarballs, overrides: tarballs };
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const installed = await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...needs], folder);
    if (!installed.ok) return `cannot be installed: ${installed.output.slice(-300)}`;
    let output = "";
    for (const command of commands) {
      const outcome = await run(process.execPath, command, folder);
      output = outcome.output;
      if (!outcome.ok) return `fails: ${output.slice(-600)}`;
    }
    return output.includes("bill true") ? "works" : `prints ${output.slice(-300)}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

// By a part of the name: `pnpm environments jest`. Without any, all of them.
const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
const chosen = environments.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.toLowerCase().includes(part)),
);
const parts = [
  "contract",
  "transport",
  "core",
  "metadata",
  "capacity",
  "statistics",
  "collaboration",
  "parts-catalog",
  "sdk",
];
const packed = await mkdtemp(join(tmpdir(), "ofsc-packed-"));
let failed = false;
try {
  const all = await pack(workspace, packed);
  const sdk = all.filter(({ name }) => parts.includes(name.replace("@ofsc/", "")));
  const tarballs = Object.fromEntries(sdk.map(({ name, file }) => [name, `file:${join(packed, file)}`]));
  for (const environment of chosen) {
    const said = await tryIn(environment, tarballs);
    failed ||= said !== "works";
    console.log(`| ${environment.name.padEnd(28)} | ${said}`);
  }
} finally {
  await rm(packed, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
