/** The members of an item as columns: those within members as `a.b`, `links` left out. */
export function columnsOf(items: readonly unknown[]): string[] {
  const columns = new Set<string>();
  for (const item of items) for (const path of pathsOf(item, "", 0)) columns.add(path);
  return [...columns];
}

function pathsOf(node: unknown, before: string, depth: number): string[] {
  if (typeof node !== "object" || node === null || node instanceof Date) return before === "" ? ["value"] : [before];
  if (Array.isArray(node) || depth > 3) return [before];
  return Object.entries(node).flatMap(([key, value]) =>
    key === "links" ? [] : pathsOf(value, before === "" ? key : `${before}.${key}`, depth + 1),
  );
}
