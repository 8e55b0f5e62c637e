import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pnpm, run } from "release/execute";
import { bundlers } from "./environments/bundlers.js";
import type { Environment } from "./environments/environment.js";
import { hosts } from "./environments/hosts.js";
import { runners } from "./environments/runners.js";
import { workspace } from "./packages.js";

const environments: readonly Environment[] = [...runners, ...bundlers, ...hosts];

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
  // What the SDK is made of, and nothing else has to be built.
  const selected = parts.flatMap((part) => ["--filter", `@ofsc/${part}`]);
  await pnpm([...selected, "pack", "--pack-destination", packed], workspace);
  const files = await readdir(packed);
  const tarballs = Object.fromEntries(
    parts.map((part) => {
      const file = files.find((name) => name.replace(/-\d.*/, "") === `ofsc-${part}`);
      return [`@ofsc/${part}`, `file:${join(packed, `${file}`)}`];
    }),
  );
  for (const environment of chosen) {
    const said = await tryIn(environment, tarballs);
    failed ||= said !== "works";
    console.log(`| ${environment.name.padEnd(28)} | ${said}`);
  }
} finally {
  await rm(packed, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
