import { isObject, problemsOf, schemaOf } from "@ofsc/contract";
import type { Item, Kind } from "./kind.js";

/** What of a thing can be written elsewhere: without links, and without what is its instance's own. */
export function writable(kind: Kind, found: object): Item {
  const { links, enumerationList, ...item } = structuredClone(found) as Record<string, unknown>;
  for (const member of kind.own ?? []) delete item[member];
  if (kind.input) {
    for (const { code, path } of problemsOf(schemaOf(kind.input), item)) if (code === "unknown") remove(item, path);
  }
  return tidy({ ...item, ...(enumerationList !== undefined && { enumerationList }) }) as Item;
}

function remove(root: unknown, path: readonly (string | number)[]): void {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown> | undefined)?.[key], root);
  if (typeof parent === "object" && parent !== null)
    delete (parent as Record<string | number, unknown>)[path.at(-1) as string];
}

/** Members in the order of their names, and lists that are sets in the order of what their items are known by. */
function tidy(node: unknown): unknown {
  if (Array.isArray(node)) {
    const items = node.map(tidy);
    const key = ["language", "label"].find(
      (name) => items.length > 0 && items.every((item) => isObject(item) && typeof (item as Item)[name] === "string"),
    );
    return key
      ? items.sort((one, other) => (((one as Item)[key] as string) < ((other as Item)[key] as string) ? -1 : 1))
      : items;
  }
  if (!isObject(node)) return node;
  const entries = Object.entries(node).filter(([name, value]) => value !== undefined && name !== "links");
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => [name, tidy(value)]),
  );
}
