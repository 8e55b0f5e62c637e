import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** For the test of a bare machine, nothing is found but the Node that runs it. */
const bare = process.env["CONFORMANCE_BARE"] === "1";

/** A file of a package, if the package could be installed on this machine. */
export function inPackage(name: string, file: string): string | undefined {
  if (bare) return undefined;
  try {
    return existing(join(dirname(require.resolve(`${name}/package.json`)), file));
  } catch {
    return undefined;
  }
}

/** The first of these programs that the machine has. */
export function onPath(...names: readonly string[]): string | undefined {
  if (bare) return undefined;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

const existing = (path: string) => (existsSync(path) ? path : undefined);
