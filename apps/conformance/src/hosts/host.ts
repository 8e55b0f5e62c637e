import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BundleOptions, bundleRunner, type Mutation } from "../bundle.js";
import type { Case } from "../case.js";
import type { Report } from "../runner/report.js";
import { startControlServer } from "../server/control-server.js";

/** Where a run takes place. */
export interface Place {
  /** A new folder with the runner in it, as `runner.mjs`. */
  readonly folder: string;
  readonly urls: readonly string[];
  /** The path of the run. */
  readonly run: string;
}

/** A program and what it is given; files by name go into the folder, pages are served. */
export interface Plan {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly pages?: Readonly<Record<string, string>>;
}

/** A runtime. */
export interface Host {
  readonly name: string;
  readonly bundle?: BundleOptions["for"];
  /** How many runners share the cases. @default 1 */
  readonly shares?: number;
  /** Its program, where it is installed. */
  find(): string | undefined;
  plan(place: Place): Plan;
}

export interface RunOptions {
  readonly cases: readonly Case[];
  readonly bail?: boolean;
  readonly mutation?: Mutation;
}

const LONGEST = 120_000;

/** Runs cases in a runtime; everything that was started has ended afterwards. */
export async function runOn(
  host: Host,
  program: string,
  { cases, bail = false, mutation }: RunOptions,
): Promise<Report[]> {
  const { shares = 1, bundle: target = "any" } = host;
  const runner = await bundleRunner({ for: target, ...(mutation && { mutation }) });
  const folder = await mkdtemp(join(tmpdir(), "conformance-"));
  const server = await startControlServer(shares);
  let child: ChildProcess | undefined;
  try {
    const reports: Report[] = [];
    await new Promise<void>((resolve, reject) => {
      const pages: Record<string, { type: string; text: string }> = {
        "runner.mjs": { type: "text/javascript", text: runner },
      };
      const report = (one: Report) => {
        if (reports.push(one) === shares) resolve();
      };
      const run = server.add({ cases, bail, files: pages, report });
      const { args, files = {}, pages: served = {} } = host.plan({ folder, urls: server.urls, run });
      for (const [name, text] of Object.entries(served)) pages[name] = { type: "text/html", text };
      write(folder, { ...files, "runner.mjs": runner }).then(() => {
        child = spawn(program, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
        watch(child, reject);
      }, reject);
      setTimeout(() => reject(new Error(`${host.name} did not end within ${LONGEST} ms`)), LONGEST).unref();
    });
    return reports;
  } finally {
    if (child?.pid && child.exitCode === null) await end(child);
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** A program that ends by itself before it has reported says why. */
function watch(child: ChildProcess, fail: (error: Error) => void): void {
  let output = "";
  child.stdout?.on("data", (data) => (output += data));
  child.stderr?.on("data", (data) => (output += data));
  child.once("error", fail);
  child.once("exit", (code) => fail(new Error(`ended with ${code}:\n${output.slice(-4_000)}`)));
}

async function end(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    child.once("close", () => resolve());
    child.kill("SIGKILL");
  });
}
