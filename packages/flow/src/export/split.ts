import type { CoreClient } from "@ofsc/core";
import { daysIn, fromDay, spanOf } from "./days.js";
import type { WindowQuery } from "./window.js";

/** What an export reads from. */
export type ExportSource = Pick<CoreClient, "activities" | "resources">;

/**
 * Smaller queries that together ask for the same: by days, then by resources, then by what is below a resource. None
 * where there is nothing left to split.
 */
export async function splitQuery(
  { resources }: ExportSource,
  query: WindowQuery,
  signal: AbortSignal,
): Promise<WindowQuery[]> {
  const { resources: ids, includeChildren = "all" } = query;
  const span = spanOf(query);
  if (daysIn(span) > 1) {
    const middle = Math.floor((span.from + span.to) / 2);
    return [
      { ...query, dateTo: fromDay(middle) },
      { ...query, dateFrom: fromDay(middle + 1) },
    ];
  }
  if (!ids) {
    const roots: string[] = [];
    for await (const { resourceId, parentResourceId } of resources.list({}, { signal })) {
      if (resourceId && !parentResourceId) roots.push(resourceId);
    }
    return roots.length > 0 ? [{ ...query, resources: roots }] : [];
  }
  if (ids.length > 1) {
    const half = Math.ceil(ids.length / 2);
    return [
      { ...query, resources: ids.slice(0, half) },
      { ...query, resources: ids.slice(half) },
    ];
  }
  const [id = ""] = ids;
  if (includeChildren === "none") return [];
  const below: string[] = [];
  for await (const { resourceId } of resources.children(id, {}, { signal })) {
    if (resourceId) below.push(resourceId);
  }
  if (below.length === 0) return [];
  return [
    { ...query, resources: [id], includeChildren: "none" },
    { ...query, resources: below, ...(includeChildren === "immediate" ? { includeChildren: "none" as const } : {}) },
  ];
}
