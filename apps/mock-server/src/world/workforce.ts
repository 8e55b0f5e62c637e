import { type ActivityWorld, activitiesOn, busySpan, takesTime } from "./activities.js";
import { type AreaWorld, type CapacityArea, techniciansOf } from "./capacity-areas.js";
import { isQualified } from "./capacity-categories.js";
import { lengthOf, type Span, subtract, within } from "./spans.js";
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
export function workersOf(world: WorkforceWorld, area: CapacityArea, day: string): Worker[] {
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
