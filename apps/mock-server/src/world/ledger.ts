import { type ActivityWorld, activitiesOn, busySpan, costOf, type KnownActivity, takesTime } from "./activities.js";
import { type AreaWorld, areaOf, type CapacityArea, techniciansOf } from "./capacity-areas.js";
import { categoriesOf, isQualified } from "./capacity-categories.js";
import { spanOfSlot } from "./collections.js";
import { lengthOf, minutesFrom, minutesOf, type Span, subtract, within } from "./days.js";
import { descendantsOf, roleOf } from "./resources.js";
import { type WorkScheduleWorld, workingSpans } from "./work-schedules.js";

/** A technician on a day: when there is work time, and when none of it is taken. */
export interface Worker {
  readonly resourceId: string;
  readonly working: readonly Span[];
  readonly free: readonly Span[];
}

/** What its functions reach of the world. */
export interface WorkforceWorld extends AreaWorld, ActivityWorld, WorkScheduleWorld {}

/** The technicians of an area who work on a day. */
function workersOf(world: WorkforceWorld, area: CapacityArea, day: string): Worker[] {
  return techniciansOf(world, area).flatMap(({ resourceId }) => {
    const working = workingSpans(world, resourceId, day);
    if (working.length === 0) return [];
    let free: readonly Span[] | undefined;
    // Quota asks for working time alone.
    return {
      resourceId,
      working,
      get free() {
        free ??= subtract(working, busyOn(world, resourceId, day));
        return free;
      },
    };
  });
}

function busyOn(world: WorkforceWorld, resourceId: string, day: string): Span[] {
  return activitiesOn(world, resourceId, day)
    .filter(takesTime)
    .flatMap((activity) => busySpan(activity) ?? []);
}

/** Those of the workers who can do a category. */
export function qualified(world: WorkforceWorld, workers: readonly Worker[], category: string, day: string): Worker[] {
  return workers.filter(({ resourceId }) => isQualified(world, resourceId, category, day));
}

/** How many minutes of spans lie in a window. */
export function minutesIn(spans: readonly Span[], window: Span): number {
  return lengthOf(within(spans, window));
}

/** The whole of a day, overnight work included. */
export const wholeDay: Span = { from: 0, to: 2880 };

/** A level of quota: the day, a category, an interval or a time slot, or one of these in a category. */
export interface QuotaCell {
  readonly category?: string | undefined;
  readonly window?: Span | undefined;
}

/** Who works in an area on a day, and what is booked there. */
export interface Ledger {
  readonly area: CapacityArea;
  readonly day: string;
  readonly workers: readonly Worker[];
  /** The activities that take time, in the area or bound for it. */
  readonly activities: readonly KnownActivity[];
  /** The capacity categories of an activity. */
  categoriesOf(activity: KnownActivity): readonly string[];
  /** Working time at a level, in minutes. */
  maxAvailable(cell: QuotaCell): number;
  /** The activities that count at a level. */
  booked(cell: QuotaCell): KnownActivity[];
  /** Minutes taken at a level. */
  used(cell: QuotaCell): number;
  /** Minutes taken by activities without a category, which capacity management leaves out. */
  otherActivities(window?: Span): number;
}

/** Opens the ledger of a day; it does not follow later changes. */
export function openLedger(world: WorkforceWorld, area: CapacityArea, day: string): Ledger {
  const workers = workersOf(world, area, day);
  // Quota asks for working time alone.
  let found: readonly KnownActivity[] | undefined;
  const activities = () => {
    found ??= activitiesOf(world, area, day).filter(takesTime);
    return found;
  };
  const known = new Map<number, readonly string[]>();
  const categoriesOfActivity = (activity: KnownActivity) => {
    const categories = known.get(activity.activityId) ?? categoriesOf(world, { ...activity });
    known.set(activity.activityId, categories);
    return categories;
  };
  const booked = ({ category, window }: QuotaCell) =>
    activities().filter((activity) => {
      const categories = categoriesOfActivity(activity);
      const counts = category === undefined ? categories.length > 0 : categories.includes(category);
      return counts && (!window || startsWithin(world, activity, window));
    });
  const total = (some: readonly KnownActivity[]) => some.reduce((sum, activity) => sum + costOf(activity), 0);
  const others = (window: Span | undefined) =>
    activities().filter(
      (activity) => categoriesOfActivity(activity).length === 0 && (!window || startsWithin(world, activity, window)),
    );
  return {
    area,
    day,
    workers,
    get activities() {
      return activities();
    },
    categoriesOf: categoriesOfActivity,
    booked,
    used: (cell) => total(booked(cell)),
    otherActivities: (window) => total(others(window)),
    maxAvailable({ category, window = wholeDay }) {
      const some = category === undefined ? workers : qualified(world, workers, category, day);
      return some.reduce((sum, { working }) => sum + minutesIn(working, window), 0);
    },
  };
}

/** The activities of an area, and those in buckets outside all areas whose work zone is one of the area. */
function activitiesOf(world: WorkforceWorld, area: CapacityArea, day: string): KnownActivity[] {
  const inside = [area.label, ...descendantsOf(world, area.label).map(({ resourceId }) => resourceId)];
  const buckets = [...world.resources.values()].filter((resource) => roleOf(world, resource) === "bucket");
  const outside = buckets.filter(({ resourceId }) => !areaOf(world, resourceId));
  const bound = outside
    .flatMap(({ resourceId }) => activitiesOn(world, resourceId, day))
    .filter(({ workZone }) => workZone !== undefined && area.workZones?.includes(workZone));
  return [...inside.flatMap((resourceId) => activitiesOn(world, resourceId, day)), ...bound];
}

/** When an activity is to begin: by its time slot, else its service window, else its place on the route. */
export function plannedStart(world: WorkforceWorld, activity: KnownActivity): number | undefined {
  const slot = activity.timeSlot === undefined ? undefined : world.timeSlots.get(activity.timeSlot);
  if (slot && !slot.isAllDay) return spanOfSlot(slot).from;
  if (activity.serviceWindowStart !== undefined) return minutesOf(activity.serviceWindowStart);
  if (activity.date === undefined || activity.startTime === undefined) return undefined;
  return minutesFrom(activity.date, activity.startTime);
}

function startsWithin(world: WorkforceWorld, activity: KnownActivity, { from, to }: Span): boolean {
  const start = plannedStart(world, activity);
  return start !== undefined && from <= start && start < to;
}
