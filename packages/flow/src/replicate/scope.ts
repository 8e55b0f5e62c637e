import type { Activity, CoreClient, ListedActivity } from "@ofsc/core";
import type { ExportActivities } from "../export/window.js";

/** Tells which activities belong to a copy, and what of them does. */
export interface CopyScope {
  /** The activity as a list would show it; `null` when it is not one of those. */
  view(activity: Activity): Promise<ListedActivity | null>;
}

const usualFields = ["activityId", "resourceId", "date", "status"];
const lookAgainMs = 60_000;

/** The resources below those of a query are looked up once, and again when an unknown one turns up. */
export function createScope(
  { resources }: Pick<CoreClient, "resources">,
  query: ExportActivities,
  signal: AbortSignal,
): CopyScope {
  const { dateFrom, dateTo, includeNonScheduled = false, includeChildren = "all", fields = usualFields } = query;
  let known: Set<string> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  async function lookUp(): Promise<Set<string>> {
    const ids = new Set(query.resources);
    for (const id of query.resources ?? []) {
      const below = includeChildren === "all" ? resources.descendants : resources.children;
      if (includeChildren === "none") continue;
      for await (const { resourceId } of below(id, {}, { signal })) if (resourceId) ids.add(resourceId);
    }
    return ids;
  }
  async function isOurs(resourceId: string | undefined): Promise<boolean> {
    if (!query.resources) return true;
    if (resourceId === undefined) return false;
    if (!known?.has(resourceId) && performance.now() - lookedAt > lookAgainMs) {
      known = await lookUp();
      lookedAt = performance.now();
    }
    return known?.has(resourceId) ?? false;
  }
  return {
    async view(activity) {
      const { date, resourceId } = activity;
      const isDue = date === undefined ? includeNonScheduled : date >= dateFrom && date <= dateTo;
      if (!isDue || !(await isOurs(resourceId ?? undefined))) return null;
      const entries = Object.entries(activity).filter(([name]) => fields.includes(name));
      return Object.fromEntries(entries) as ListedActivity;
    },
  };
}
