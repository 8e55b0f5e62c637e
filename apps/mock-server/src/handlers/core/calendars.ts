import type { ListCalendars } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../auth/visible.js";
import type { Context, Handlers } from "../../http/handlers.js";
import { linksOf, paged } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { daysBetween, daysFrom } from "../../world/days.js";
import { todayOf } from "../../world/local-time.js";
import { childrenOf, descendantsOf, type Resource } from "../../world/resources.js";
import { findResource } from "./resources/find-resource.js";
import { answerCalendarDay } from "./resources/work-schedules.js";
import { checkPeriod } from "./values.js";

export const calendars: Handlers<typeof contract.calendars> = {
  /** A row for each day of each resource. */
  list: (received) => {
    const { world, query, url } = received;
    const { dateFrom, dateTo, limit } = query;
    if (limit !== undefined && limit < 1) throw new ProblemError(400, `limit: expected at least 1, got ${limit}`);
    checkPeriod(dateFrom, dateTo, ["dateFrom", "dateTo"]);
    if (daysBetween(dateFrom, dateTo) > 31) throw new ProblemError(400, "Date interval contains more than 31 days");
    const resources = selectResources(received, query);
    checkReach(received, resources, [dateFrom, dateTo]);
    const days = daysFrom(dateFrom, dateTo);
    const rows = resources.flatMap(({ resourceId }) => days.map((date) => ({ resourceId, date })));
    const page = paged(rows, query, { total: false, hasMore: "never" });
    const more = (page.offset ?? 0) + page.items.length < rows.length;
    const items = page.items.map((row) => ({ ...row, ...answerCalendarDay(world, row.resourceId, row.date) }));
    return { items, links: linksOf(url, { ...page, hasMore: more }) };
  },
};

function selectResources(context: Context, query: ListCalendars): Resource[] {
  const { world, caller } = context;
  const { includeChildren = "all", includeInactive = false } = query;
  const found = query.resources.flatMap((id) => {
    const resource = findResource(context, id);
    const below = { none: () => [], immediate: childrenOf, all: descendantsOf }[includeChildren];
    return [resource, ...below(world, id)];
  });
  return [...new Set(found)].filter(
    ({ resourceId, status }) =>
      seesResource(world, caller, resourceId) && (status !== "inactive" || String(includeInactive) === "true"),
  );
}

function checkReach({ world, switches }: Context, [first]: readonly Resource[], days: readonly string[]): void {
  if (!first) return;
  const today = todayOf(world, first.resourceId);
  const far = days.find((day) => Math.abs(daysBetween(today, day)) > switches.calendarReach);
  if (far !== undefined) throw new ProblemError(409, `${far} is too far in the ${far < today ? "past" : "future"}`);
}
