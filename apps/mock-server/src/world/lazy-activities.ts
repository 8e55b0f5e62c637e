import type { KnownActivity } from "./activities.js";
import { addDays, daysBetween, isDay, minutesFrom, writeDateTime } from "./days.js";
import { putResource } from "./resources.js";
import type { World } from "./world.js";

/** A company of any size, whose activities are worked out when somebody looks at them. */
export interface LazyCompany {
  /** How many technicians there are, `T00001` and so on, below the group `LAZY`. */
  readonly technicians: number;
  /** How many activities each has on a day. */
  readonly activitiesPerDay: number;
  /** How many days there are, from `from` on. */
  readonly days: number;
  /** The first day, `YYYY-MM-DD`. @default the day of the clock */
  readonly from?: string;
}

const firstId = 1_000_000_000;
const nameOf = (technician: number) => `T${String(technician + 1).padStart(5, "0")}`;
const indexOf = (resourceId: string) => (/^T\d{5,}$/.test(resourceId) ? Number(resourceId.slice(1)) - 1 : -1);

/**
 * Puts a company into a world that holds next to nothing: what an activity is follows from its day, its technician and its
 * place. What is changed is kept on top, and is all that the maps of the world count. Returns what starts it over.
 */
export function addLazyCompany(world: World, company: LazyCompany): () => void {
  const { technicians, activitiesPerDay, days } = company;
  const from = company.from ?? new Date(world.clock.now()).toISOString().slice(0, 10);
  const perDay = technicians * activitiesPerDay;
  const { activities, routes, activitiesByNumber } = world;
  const changed = { activity: new Set<number>() };

  /** The activity with a number, as it was before anybody changed it. */
  function workOut(activityId: number): KnownActivity | undefined {
    const at = activityId - firstId;
    if (at < 0 || at >= perDay * days || changed.activity.has(activityId)) return undefined;
    const date = addDays(from, Math.floor(at / perDay));
    const place = at % activitiesPerDay;
    const start = minutesFrom(date, `${date} 08:00:00`) + place * 60;
    const time = (minutes: number) => writeDateTime(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000);
    return {
      activityId,
      apptNumber: `L${activityId}`,
      resourceId: nameOf(Math.floor((at % perDay) / activitiesPerDay)),
      date,
      activityType: "RP",
      status: date < new Date(world.clock.now()).toISOString().slice(0, 10) ? "completed" : "pending",
      recordType: "regular",
      duration: 30 + ((activityId * 7) % 45),
      positionInRoute: place + 1,
      customerName: `Customer ${activityId}`,
      startTime: time(start),
      endTime: time(start + 45),
    };
  }

  /** The activities of a route, as they were; a set that is changed is kept from then on. */
  function routeOf(key: string): Set<number> | undefined {
    const [resourceId = "", date = ""] = key.split("|");
    const technician = indexOf(resourceId);
    const day = isDay(date) ? daysBetween(from, date) : -1;
    if (technician < 0 || technician >= technicians || day < 0 || day >= days) return undefined;
    const first = firstId + day * perDay + technician * activitiesPerDay;
    const ids = Array.from({ length: activitiesPerDay }, (_, at) => first + at);
    const route = new Set(ids.filter((id) => !changed.activity.has(id)));
    const keep =
      <Args extends unknown[], Result>(change: (...args: Args) => Result) =>
      (...args: Args): Result => {
        routes.set(key, route);
        return change.apply(route, args);
      };
    route.add = keep(route.add);
    route.delete = keep(route.delete);
    return route;
  }

  const known = {
    get: activities.get.bind(activities),
    set: activities.set.bind(activities),
    delete: activities.delete.bind(activities),
  };
  activities.get = (id) => known.get(id) ?? workOut(id);
  activities.has = (id) => activities.get(id) !== undefined;
  activities.set = (id, activity) => {
    changed.activity.add(id);
    return known.set(id, activity);
  };
  activities.delete = (id) => {
    const was = activities.has(id);
    changed.activity.add(id);
    known.delete(id);
    return was;
  };
  const kept = { route: routes.get.bind(routes), number: activitiesByNumber.get.bind(activitiesByNumber) };
  routes.get = (key) => kept.route(key) ?? routeOf(key);
  activitiesByNumber.get = (number) => {
    const id = /^L\d+$/.test(number) ? Number(number.slice(1)) : Number.NaN;
    return kept.number(number) ?? (activities.get(id)?.apptNumber === number ? new Set([id]) : undefined);
  };

  /** Nothing has been changed, and the technicians are there. */
  function start(): void {
    changed.activity.clear();
    world.resourceTypes.set("GR", { label: "GR", role: "organization_unit", ...world.resourceTypes.get("GR") });
    world.resourceTypes.set("PR", { label: "PR", role: "field_resource", ...world.resourceTypes.get("PR") });
    putResource(world, { resourceId: "LAZY", resourceType: "GR", timeZone: "UTC" });
    for (let at = 0; at < technicians; at++) {
      putResource(world, { resourceId: nameOf(at), resourceType: "PR", parentResourceId: "LAZY" });
    }
    world.ids.reserve("activity", firstId + perDay * days);
  }
  start();
  return start;
}
