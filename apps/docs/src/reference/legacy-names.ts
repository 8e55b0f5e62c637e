import { readFileSync } from "node:fs";
import { root } from "../root.js";

/** What an operation was called in older clients, by its name in the SDK; for those who search for it. */
export function readLegacyNames(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const rows = readFileSync(new URL("docs/migration.md", root), "utf8");
  for (const [, legacy = "", call = ""] of rows.matchAll(/^\| <a id="([^"]+)"><\/a>.*?\| `[^`]*?ofsc\.([\w.]+)\(/gm)) {
    const name = legacy.split(".").at(-1) as string;
    found.set(call, [...new Set([...(found.get(call) ?? []), name])]);
  }
  return found;
}
