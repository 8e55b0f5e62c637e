import type { ListedActivity, SearchActivities } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { pick, readField } from "../../../world/activity-view.js";
import { resourcesFor } from "./find-activity.js";
import { isCustom } from "./input.js";
import { daysOf } from "./list.js";

const usualFields = ["activityId", "resourceId", "date", "status"];
const searchable = [
  ...["customerName", "apptNumber", "customerNumber", "customerEmail", "customerPhone", "customerCell"],
  ...["streetAddress", "postalCode"],
];
const mostMatches = 1000;

/** Activities with a text in a field; after 1000 of them it stops. */
export const search: Handler<typeof contract.activities.search> = (received) => {
  const { world, query, switches, url } = received;
  const { searchInField: field, searchForValue, fields = usualFields, includeMultiday = "all" } = query;
  const enabled = switches.searchFields === "all" || switches.searchFields.includes(field);
  if (!enabled || (!searchable.includes(field) && !isCustom(field))) {
    throw new ProblemError(400, `Activities cannot be searched by '${field}'`);
  }
  const isInPeriod = periodOf(query);
  const owners = resourcesFor(received, undefined, "all");
  const text = searchForValue.toLowerCase();
  const matches: KnownActivity[] = [];
  for (const activity of world.activities.values()) {
    if (matches.length >= mostMatches) break;
    if (!isInPeriod(activity.date) || !isWanted(activity, includeMultiday) || !owners.has(activity.resourceId))
      continue;
    if (
      String(readField(world, activity, field) ?? "")
        .toLowerCase()
        .includes(text)
    )
      matches.push(activity);
  }
  matches.sort((a, b) => a.activityId - b.activityId);
  const page = paged(matches, query, { max: mostMatches, size: 10, hasMore: "never" });
  const items = page.items.map((activity): ListedActivity => pick(world, activity, fields));
  return { ...page, items, links: linksOf(url, page) };
};

/** Without any days, what has none; with days, what has none as well unless that is not wanted. */
function periodOf(query: SearchActivities): (date: string | undefined) => boolean {
  const { includeNonScheduled } = query;
  const asked = includeNonScheduled === undefined ? undefined : /^(true|1)$/.test(String(includeNonScheduled));
  const days = daysOf(query, asked === true);
  const wanted = days && new Set(days);
  return (date) => (date === undefined ? (asked ?? true) : (wanted?.has(date) ?? false));
}

function isWanted(
  { recordType }: KnownActivity,
  includeMultiday: NonNullable<SearchActivities["includeMultiday"]>,
): boolean {
  if (recordType === "multiday_activity") return includeMultiday === "all" || includeMultiday === "parents";
  if (recordType === "multiday_activity_segment") return includeMultiday === "all" || includeMultiday === "segments";
  return true;
}
