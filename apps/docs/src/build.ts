import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "./root.js";
import { splitIndex } from "./search/split-index.js";
import { siteFolder } from "./site-folder.js";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
/** What Astro wants. */
const isNewEnough = major > 22 || (major === 22 && minor >= 12);

/** What is told when what builds the site cannot be installed, as where there is no registry. */
const cannotInstall = 3;

function run(command: string, args: readonly string[], cwd: string, otherwise?: number): void {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) process.exit(otherwise ?? status ?? 1);
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
  cannotInstall,
);
// The playground shows the console of the mock server.
run("npx", ["-y", "pnpm@10", "exec", "turbo", "run", "build", "--filter=console"], fileURLToPath(root));
await import("./write.js");
const told = siteFolder(".astro/processor-seconds");
mkdirSync(siteFolder(".astro"), { recursive: true });
const tell = `data:text/javascript,import{writeFileSync}from"node:fs";process.on("exit",()=>{const{user,system}=process.cpuUsage();writeFileSync(${JSON.stringify(told)},String((user+system)/1e6))})`;
run(
  nodeOfTheSite(),
  ["--import", tell, siteFolder("node_modules/astro/bin/astro.mjs"), "build", "--silent"],
  siteFolder(),
);
splitIndex(siteFolder("dist/pagefind"), 9_000);
const { user, system } = process.cpuUsage();
const processor = Math.round((user + system) / 1e6 + Number(readFileSync(told, "utf8")));
// What another program on this machine takes is no matter of the site: its test reads the time of the processor.
writeFileSync(siteFolder(".generated/built.json"), JSON.stringify({ processorSeconds: processor }));
console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s`);
