import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { siteFolder } from "./site-folder.js";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
/** What Astro wants. */
const isNewEnough = major > 22 || (major === 22 && minor >= 12);

function run(command: string, args: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** The Node that builds: of the registry, as the one that runs may be too old for Astro. */
function nodeOfTheSite(): string {
  const program = process.platform === "win32" ? "node.exe" : "node";
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const found = siteFolder(`node_modules/${name}/bin/${program}`);
  if (existsSync(found)) return found;
  if (isNewEnough) return process.execPath;
  console.error("The site is built with Node 22.12 or later; the registry has none for this machine.");
  process.exit(1);
}

const started = performance.now();
// Installed by itself and only here, so that nobody else waits for it.
run(
  "npx",
  ["-y", "pnpm@10", "install", "--ignore-workspace", "--frozen-lockfile", "--prefer-offline", "--silent"],
  siteFolder(),
);
await import("./write.js");
run(nodeOfTheSite(), [siteFolder("node_modules/astro/bin/astro.mjs"), "build", "--silent"], siteFolder());
console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s`);
