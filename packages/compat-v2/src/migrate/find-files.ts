import { resolve } from "node:path";
import type { TypeScript } from "./typescript.js";

const extensions = [".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs", ".jsx"];
const ignored = ["**/node_modules", "**/dist"];

/** The files that some names, folders and patterns mean, and those names that mean none. */
export function findFiles({ sys }: TypeScript, patterns: readonly string[], folder: string) {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const pattern of patterns) {
    const found = expand(sys, pattern, folder);
    if (found.length === 0) missing.push(pattern);
    for (const file of found) files.add(resolve(folder, file));
  }
  return { files: [...files], missing };
}

function expand(sys: TypeScript["sys"], pattern: string, folder: string): readonly string[] {
  const path = resolve(folder, pattern);
  if (sys.fileExists(path)) return [path];
  if (sys.directoryExists(path)) return sys.readDirectory(path, extensions, ignored);
  return /[*?]/.test(pattern) ? sys.readDirectory(folder, extensions, ignored, [pattern]) : [];
}
