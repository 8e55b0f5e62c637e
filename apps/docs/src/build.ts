import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { root } from "./root.js";
import { splitIndex } from "./search/split-index.js";
import { siteFolder } from "./site-folder.js";
import { absences } from "./tools/absence.js";
import { processorSeconds } from "./tools/processor-seconds.js";
import { getTools } from "./tools/tools.js";

const isWindows = process.platform === "win32";

const run = (command: string, args: readonly string[], cwd: string): number =>
  spawnSync(command, args, {
    cwd,
    stdio: "inherit",
    shell: isWindows,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1" },
  }).status ?? 1;

function orEnd(status: number): void {
  if (status !== 0) process.exit(status in absences ? 1 : status);
}

/** Where the Node of the registry for this machine comes to be, if the site names one. */
function nodeOfRegistry(): string | undefined {
  const { optionalDependencies } = JSON.parse(readFileSync(siteFolder("package.json"), "utf8"));
  const name = `node-${isWindows ? "win" : process.platform}-${process.arch}`;
  return name in optionalDependencies
    ? siteFolder(`node_modules/${name}/bin/node${isWindows ? ".exe" : ""}`)
    : undefined;
}

const started = performance.now();
const install = ["install", "--ignore-workspace", "--frozen-lockfile", "--prefer-offline", "--silent"];
const tools = getTools({
  // Installed by itself and only here, so that nobody else waits for it.
  install: () => run("npx", ["-y", "pnpm@10", ...install], siteFolder()) === 0,
  isOnline: () =>
    run("npm", ["view", "astro", "version", "--silent", "--fetch-retries=0", "--fetch-timeout=10000"], siteFolder()) ===
    0,
  nodeOfRegistry: nodeOfRegistry(),
  isThere: existsSync,
  node: process.execPath,
  version: process.versions.node,
});
if ("ended" in tools) {
  console.error(
    absences[tools.ended] ? `It lacks ${absences[tools.ended]}.` : "What builds the site cannot be installed.",
  );
  process.exit(tools.ended);
}
// The playground shows the console of the mock server.
orEnd(run("npx", ["-y", "pnpm@10", "exec", "turbo", "run", "build", "--filter=console"], fileURLToPath(root)));
await import("./write.js");
orEnd(run(tools.node, [siteFolder("node_modules/astro/bin/astro.mjs"), "build", "--silent"], siteFolder()));
splitIndex(siteFolder("dist/pagefind"), 9_000);
// What another program on this machine takes is no matter of the site: its test reads the time of the processor.
writeFileSync(siteFolder(".generated/built.json"), JSON.stringify({ processorSeconds: processorSeconds() }));
console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s`);
