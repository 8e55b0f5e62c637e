import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A child that runs a program. */
export interface Running {
  /** The first line that it says. */
  readonly first: Promise<string>;
  readonly ended: Promise<{ code: number | null; errors: string; said: string }>;
  /** Whether a signal could be sent: `SIGKILL` unless another is named. */
  kill(signal?: NodeJS.Signals): boolean;
}

/** Programs of a package that run as processes of their own. */
export interface Programs {
  /** Starts one of them. */
  start(name: string, config: object, env?: Readonly<Record<string, string>>): Running;
  /** Runs one to its end, killed at random moments before, up to so many times; says how often it was. */
  withKills(name: string, config: object, kills: number, mostMs: number, next: () => number): Promise<number>;
  /** A folder for one run. */
  folderOf(name: string): string;
  /** Ends all that run, and removes what was written. */
  close(): void;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));
// The bundler that tsup builds with.
const { buildSync } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as {
  buildSync(options: object): void;
};

/** Makes programs runnable: TypeScript files, of a package whose dependencies they use. */
export function openPrograms(packageFolder: URL, ...files: string[]): Programs {
  // Beside the dependencies, so that those that are not bundled are found.
  const built = mkdtempSync(join(fileURLToPath(packageFolder), "node_modules/.crash-"));
  const folder = mkdtempSync(join(tmpdir(), "crash-"));
  const children = new Set<ChildProcess>();
  buildSync({
    entryPoints: files.map((file) => fileURLToPath(new URL(file, packageFolder))),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outdir: built,
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
    tsconfig: join(root, "tsconfig.json"),
    // Some of what is bundled asks for parts of Node in the old way.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    external: ["undici", "hyparquet-writer", "bullmq", "ioredis", "redis", "pg"],
    logLevel: "error",
  });
  const names = new Set(files.map((file) => basename(file, ".ts")));

  function start(name: string, config: object, env: Readonly<Record<string, string>> = {}): Running {
    if (!names.has(name)) throw new Error(`no program ${name}`);
    const child = spawn(process.execPath, [join(built, `${name}.mjs`), JSON.stringify(config)], {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    children.add(child);
    let errors = "";
    let said = "";
    child.stderr.on("data", (text) => {
      errors += text;
    });
    const ended = new Promise<{ code: number | null; errors: string; said: string }>((resolve) => {
      child.once("close", (code) => {
        children.delete(child);
        resolve({ code, errors, said });
      });
    });
    const first = new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (more) => {
        said += more;
        if (said.includes("\n")) resolve(said.slice(0, said.indexOf("\n")));
      });
      void ended.then(({ code }) => reject(new Error(`${name} ended with ${code}: ${errors}`)));
    });
    first.catch(() => {});
    return { first, ended, kill: (signal = "SIGKILL") => child.kill(signal) };
  }
  return {
    start,
    async withKills(name, config, kills, mostMs, next) {
      for (let killed = 0; ; killed++) {
        const { first, ended, kill } = start(name, config);
        await first;
        const timer = killed < kills ? setTimeout(() => kill(), next() * mostMs) : undefined;
        const { code, errors } = await ended;
        clearTimeout(timer);
        if (code === 0) return killed;
        if (code !== null) throw new Error(`ended with ${code}: ${errors}`);
      }
    },
    folderOf: (name) => mkdtempSync(join(folder, `${name}-`)),
    close: () => {
      for (const child of children) child.kill("SIGKILL");
      rmSync(built, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
