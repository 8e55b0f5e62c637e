import { fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { openSync } from "node:fs";
import { devNull } from "node:os";
import { fileURLToPath } from "node:url";
import { median } from "./measure.js";

/** The command line by the marks of its design: `pnpm bench:cli`, with a number for other rounds than 15. */
const [rounds = 15, rows = 1_000_000] = process.argv
  .slice(2)
  .filter((word) => word !== "--")
  .map(Number);
const program = fileURLToPath(new URL("../../cli/bin/ofsc.js", import.meta.url));
const server = fork(fileURLToPath(new URL("cli-server.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
const [port] = await once(server, "message");
const env = {
  ...process.env,
  OFSC_NO_KEYRING: "1",
  OFSC_BASE_URL: `http://127.0.0.1:${port}`,
  OFSC_TOKEN: "token",
  OFSC_INSTANCE: undefined,
};
const nothing = openSync(devNull, "w");

/** Milliseconds until a program has ended. */
async function timeOf(file: string, args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(file, args, { env, stdio: ["ignore", nothing, nothing] });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${code}`);
  return performance.now() - began;
}

const list = (count: number, ...more: string[]) => [
  ...["activities", "list", "--date-from", "2026-12-01", "--date-to", "2026-12-01", "--resources", String(count)],
  ...more,
];
const has = (name: string, ...args: string[]) => spawnSync(name, args, { stdio: "ignore" }).status === 0;
const lines: [name: string, file: string, args: readonly string[]][] = [
  ["node -e 0", process.execPath, ["-e", "0"]],
  ["ofsc activities list --help", process.execPath, [program, "activities", "list", "--help"]],
  ["ofsc __complete activities li", process.execPath, [program, "__complete", "activities", "li"]],
  ["ofsc activities list (100)", process.execPath, [program, ...list(100, "-o", "ndjson")]],
  ...(has("gh", "--version")
    ? [["gh pr list --help", "gh", ["pr", "list", "--help"]] as [string, string, string[]]]
    : []),
  ...(has("aws", "--version") ? [["aws --version", "aws", ["--version"]] as [string, string, string[]]] : []),
];
const samples = new Map(lines.map(([name]) => [name, [] as number[]]));
for (let round = -1; round < rounds; round++) {
  for (const [name, file, args] of lines) {
    const ms = await timeOf(file, args);
    // The first round warms what the system keeps of files, and what Node keeps compiled.
    if (round >= 0) samples.get(name)?.push(ms);
  }
}
/** What the server takes for the page of the list, which is not the command's. */
const began = performance.now();
for (let call = 0; call < 20; call++) await (await fetch(`http://127.0.0.1:${port}/?resources=100&limit=100`)).text();
const served = (performance.now() - began) / 20;

const [base = []] = samples.values();
console.log(
  `Node ${process.version}, medians and least of ${rounds} rounds by turns; the server takes ${served.toFixed(0)} ms\n`,
);
console.log("| | median ms | over node -e 0 | least ms | over node -e 0 |\n| --- | ---: | ---: | ---: | ---: |");
for (const [name, own] of samples) {
  const [middle, least] = [median(own), Math.min(...own)];
  const over = (value: number, of: number) => (name === "node -e 0" ? "" : `+${(value - of).toFixed(0)}`);
  console.log(
    `| ${name} | ${middle.toFixed(0)} | ${over(middle, median(base))} | ${least.toFixed(0)} | ${over(least, Math.min(...base))} |`,
  );
}

/** The most memory that a list of so many rows took, in MB, as the system counts it. */
async function memoryOf(count: number): Promise<number> {
  const told = 'process.on("exit",()=>require("node:fs").writeSync(2,String(process.resourceUsage().maxRSS)))';
  const hook = `data:text/javascript,import{createRequire}from"node:module";const require=createRequire("/");${told}`;
  const args = ["--import", hook, program, ...list(count, "--all", "-o", "ndjson", "--quiet")];
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", nothing, "pipe"] });
  let text = "";
  child.stderr?.on("data", (chunk) => {
    text += chunk;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`ofsc activities list ended with ${code}: ${text}`);
  return Number(text) / 1024;
}
const few = await memoryOf(1000);
const many = await memoryOf(rows);
console.log(
  `\n--all: ${few.toFixed(0)} MB for 1,000 rows, ${many.toFixed(0)} MB for ${rows.toLocaleString("en-US")} (mark: 120)`,
);
server.disconnect();
