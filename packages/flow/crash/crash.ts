import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import type { Connection } from "./programs/config.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
// Beside the code, so that the dependencies are found.
const built = mkdtempSync(join(root, "node_modules/.crash-"));
const folder = mkdtempSync(join(tmpdir(), "crash-"));
const children = new Set<ChildProcess>();
// The bundler that tsup builds with.
const { buildSync } = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as {
  buildSync(options: object): void;
};

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(built, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** Makes the programs of this folder runnable. */
export function build(...names: string[]): void {
  buildSync({
    entryPoints: names.map((name) => fileURLToPath(new URL(`programs/${name}.ts`, import.meta.url))),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    outdir: built,
    outExtension: { ".js": ".mjs" },
    tsconfig: join(root, "tsconfig.json"),
    // Some of what is bundled asks for parts of Node in the old way.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    external: ["undici", "hyparquet-writer"],
    logLevel: "error",
  });
}

/** A folder for one run. */
export const folderOf = (name: string): string => mkdtempSync(join(folder, `${name}-`));

/** A child that runs a program; `first` is the first line that it says, `ended` its end. */
export function start(name: string, config: object) {
  const child = spawn(process.execPath, [join(built, `${name}.mjs`), JSON.stringify(config)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.add(child);
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) => {
    child.once("close", (code) => {
      children.delete(child);
      resolve({ code, errors });
    });
  });
  const first = new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (more) => {
      text += more;
      if (text.includes("\n")) resolve(text.slice(0, text.indexOf("\n")));
    });
    void ended.then(({ code }) => reject(new Error(`${name} ended with ${code}: ${errors}`)));
  });
  first.catch(() => {});
  return { first, ended, kill: () => child.kill("SIGKILL") };
}

/** A server in a process of its own. */
export async function startServer(config: object = {}): Promise<Connection & { ask: typeof ask; stop: () => void }> {
  const { first, kill } = start("server", config);
  const connection = JSON.parse(await first) as Connection;
  async function ask(method: string, path: string, body?: object): Promise<Record<string, number>> {
    const init = body ? { method, body: JSON.stringify(body) } : { method };
    const response = await fetch(`${connection.url}/_mock/${path}`, init);
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Record<string, number>;
  }
  return { ...connection, ask, stop: kill };
}

/** Numbers from 0 to 1 that are the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Runs a program to its end, killed at random moments before, up to so many times. */
export async function withKills(name: string, config: object, kills: number, mostMs: number, next: () => number) {
  let killed = 0;
  for (;;) {
    const { first, ended, kill } = start(name, config);
    await first;
    if (killed < kills) {
      const timer = setTimeout(() => kill(), next() * mostMs);
      const { code, errors } = await ended;
      clearTimeout(timer);
      if (code !== null && code !== 0) throw new Error(errors);
      if (code === 0) return killed;
      killed++;
    } else {
      const { code, errors } = await ended;
      if (code !== 0) throw new Error(`ended with ${code}: ${errors}`);
      return killed;
    }
  }
}
