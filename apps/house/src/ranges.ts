import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folders, root } from "./sources.js";

type Ranges = Readonly<Record<string, string>>;

/** Every range of what comes from the registry, by name: with who asks for it and, of peers, what they take. */
export function rangesOf(kinds: readonly string[]): Map<string, { folder: string; range: string }[]> {
  const found = new Map<string, { folder: string; range: string }[]>();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Record<string, Ranges>;
    for (const [name, range] of kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {}))) {
      if (/^(workspace|npm):/.test(range)) continue;
      found.set(name, [...(found.get(name) ?? []), { folder, range }]);
    }
  }
  return found;
}
