import { readFileSync } from "node:fs";
import { nameOf, packages } from "../../../../house/src/packages.js";
import { root } from "../../root.js";

/** Where each name that packages export can be imported from, those of a folder first; groups of operations apart. */
export function exportedNames(folder: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const order = [...packages].sort((a, b) => Number(b.folder === folder) - Number(a.folder === folder));
  const of = (one: (typeof packages)[number]) => {
    const report = readFileSync(new URL(`apps/release/api/${one.folder.replace(/^\w+\//, "")}.txt`, root), "utf8");
    const entries = Array.from(report.matchAll(/^\/\/ "\.(?:\/([\w-]+))?"\n(?:.*\n)*?export \{(.*)\};/gm));
    return entries.map(([, entry, list = ""]) => ({ entry, list: list.split(",").map((name) => name.trim()) }));
  };
  const add = (entry: string, list: readonly string[]) => {
    for (const name of list) if (!names.has(name)) names.set(name, entry);
  };
  for (const deep of [false, true])
    for (const one of order)
      for (const { entry, list } of of(one)) {
        if (!deep && entry === undefined) add(nameOf(one), list);
        if (deep && entry !== undefined && one.subpaths?.includes(entry)) add(`${nameOf(one)}/${entry}`, list);
      }
  return names;
}
