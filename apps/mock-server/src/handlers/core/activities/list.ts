import type { Output } from "@ofsc/contract";
import type { ListActivities, ListedActivity, SearchActivities } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { type Context, type Handler, reply } from "../../../http/handlers.js";
import { collectingMs } from "../../../http/latency.js";
import { linksOf, paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { type Expression, fieldsOf, fits, writeExpression } from "../../../q/expression.js";
import { FilterError, parseFilter } from "../../../q/parse.js";
import { activitiesOn, type KnownActivity } from "../../../world/activities.js";
import { pick, readField } from "../../../world/activity-view.js";
import { addDays, daysBetween } from "../../../world/days.js";
import { absoluteLinks } from "../values.js";
import { resourcesFor } from "./find-activity.js";
import { isCustom } from "./input.js";

/** A filter of a request; 400 for one that cannot be read. */
export function readFilter(name: string, text: string): Expression {
  try {
    return parseFilter(text);
  } catch (error) {
    if (error instanceof FilterError) throw new ProblemError(400, `${name}: ${error.message}`);
    throw error;
  }
}

const mostProperties = 50;

/** A list deals with 50 properties of the company at once, in what it returns and what it filters by. */
function checkProperties(fields: readonly string[], filter: Expression | undefined): void {
  const names = new Set([...fields, ...(filter ? fieldsOf(filter) : [])].filter(isCustom));
  if (names.size <= mostProperties) return;
  throw new ProblemError(
    400,
    `At most ${mostProperties} custom properties are allowed in 'fields' and 'q': ${names.size}`,
  );
}

/** The first and the last day of a list; absent where none is asked for. */
interface Period {
  readonly dateFrom?: string | undefined;
  readonly dateTo?: string | undefined;
}

/** The days of a period; undefined when none was asked for, which only some lists allow. */
function daysOf({ dateFrom, dateTo }: Period, mayBeAbsent: boolean, longest?: number): string[] | undefined {
  if (dateFrom === undefined && dateTo === undefined && mayBeAbsent) return undefined;
  if (dateFrom === undefined) throw new ProblemError(400, "Mandatory parameter is absent: 'dateFrom'");
  if (dateTo === undefined) throw new ProblemError(400, "Mandatory parameter is absent: 'dateTo'");
  const days = daysBetween(dateFrom, dateTo);
  if (days < 0) throw new ProblemError(400, "'dateFrom' is later than 'dateTo'");
  if (longest !== undefined && days > longest) {
    throw new ProblemError(400, `Date interval contains more than ${longest} days`);
  }
  return Array.from({ length: days + 1 }, (_, at) => addDays(dateFrom, at));
}

const usualFields = ["activityId", "resourceId", "date", "status"];
const usualLimit = 2000;
const largestLimit = 100_000;

/** The activities of some resources on some days; a page ends early when it grows too large. */
export const list: Handler<typeof contract.activities.list> = (received) => {
  const { world, query, url, switches } = received;
  const { fields = usualFields, q, limit = usualLimit } = query;
  const filter = q === undefined || q.trim() === "" ? undefined : readFilter("q", q);
  checkProperties(fields, filter);
  const found = candidates(received, query)
    .filter((activity) => !filter || fits(filter, (field) => readField(world, activity, field)))
    .sort((a, b) => a.activityId - b.activityId);
  const names = fields.filter((field) => field !== "positionInRoute");
  const taken = limit >= 1 && limit <= largestLimit ? limit : largestLimit;
  const offset = Math.max(0, query.offset ?? 0);
  const items = page(received, found.slice(offset, offset + taken), names, switches.activitiesPageBytes, offset);
  const more = offset + items.length < found.length ? { hasMore: true } : {};
  const expression = filter ? { expression: writeExpression(filter) } : {};
  const answer = { offset, limit: taken, ...more };
  const links = linksOf(url, { ...answer, items, hasMore: more.hasMore ?? false });
  const rest = JSON.stringify({ ...answer, ...expression, links });
  // The rows have been written to measure them; writing them once more would take as long again.
  return reply({ items } as unknown as Page, { text: `{"items":[${items.join(",")}],${rest.slice(1)}` });
};

type Page = Output<typeof contract.activities.list>;

/** The rows that fit into a page, one at least, each as JSON. */
function page(
  { world, url, collecting }: Context,
  rows: readonly KnownActivity[],
  names: readonly string[],
  mostBytes: number,
  offset: number,
): string[] {
  const items: string[] = [];
  let bytes = 0;
  for (const row of rows) {
    const item = JSON.stringify(absoluteLinks(url, pick(world, row, names)));
    bytes += item.length + 1;
    if (bytes > mostBytes && items.length > 0) break;
    if (collecting && collecting(items.length + 1, offset) > collectingMs) {
      if (items.length > 0) break;
      throw new ProblemError(500, `No activity could be collected within ${collectingMs / 1000} seconds`);
    }
    items.push(item);
  }
  return items;
}

function candidates(context: Context, query: ListActivities): KnownActivity[] {
  const { world } = context;
  const { svcWorkOrderId, includeNonScheduled = false, resources, includeChildren = "all" } = query;
  const owners = resourcesFor(context, resources, includeChildren);
  if (svcWorkOrderId !== undefined) {
    const all = owners.size === world.resources.size;
    return [...world.activities.values()].filter(
      (one) => one.svcWorkOrderId === svcWorkOrderId && (all || owners.has(one.resourceId)),
    );
  }
  const days = daysOf(query, includeNonScheduled, 31) ?? [];
  const wanted = [...days, ...(includeNonScheduled ? [undefined] : [])];
  return [...owners].flatMap((owner) => wanted.flatMap((day) => activitiesOn(world, owner, day)));
}

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
