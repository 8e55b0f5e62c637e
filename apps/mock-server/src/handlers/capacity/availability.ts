import type {
  AreaAvailability,
  AvailabilityField,
  CategoryAvailability,
  Availability as Day,
  Workforce,
} from "@ofsc/capacity";
import type * as contract from "@ofsc/capacity/contract";
import type { Handlers } from "../../http/handlers.js";
import { costOf, type KnownActivity } from "../../world/activities.js";
import { type CapacityArea, nameOfArea } from "../../world/capacity-areas.js";
import { spanOfSlot } from "../../world/collections.js";
import { overlap, type Span } from "../../world/days.js";
import { type Ledger, minutesIn, openLedger, plannedStart, qualified, type Worker } from "../../world/ledger.js";
import type { World } from "../../world/world.js";
import { aggregate } from "./aggregate.js";
import { selectAreas, selectCategories } from "./areas.js";
import { parseIntervals } from "./intervals.js";

const defaultFields: AvailabilityField[] = ["area.calendar.count", "area.category.calendar.count"];

export const availability: Handlers<typeof contract.availability> = {
  list: (received) => {
    const { world, query } = received;
    const fields = new Set<string>(query.fields ?? defaultFields);
    const calendar = parseIntervals(received, "calendarTimeIntervals", query.calendarTimeIntervals);
    const available = parseIntervals(
      received,
      "availableTimeIntervals",
      String(query.availableTimeIntervals ?? "all").split(","),
    );
    const areas = selectAreas(received, query.areas);

    const ofArea = (area: CapacityArea, day: string): AreaAvailability => {
      const ledger = openLedger(world, area, day);
      const categories = selectCategories(received, area, query.categories).map((label): CategoryAvailability => {
        const workers = qualified(world, ledger.workers, label, day);
        return { label, ...figures(world, ledger, workers, "area.category", fields, calendar, available, label) };
      });
      return {
        label: area.label,
        ...(fields.has("area.name") ? { name: nameOfArea(world, area) } : {}),
        ...figures(world, ledger, ledger.workers, "area", fields, calendar, available),
        categories,
      };
    };

    const items = query.dates.map((date): Day => {
      const found = areas.map((area) => ofArea(area, date));
      return { date, areas: query.aggregateResults && found.length > 0 ? [aggregate(found)] : found };
    });
    return { items };
  },
};

function figures(
  world: World,
  ledger: Ledger,
  workers: readonly Worker[],
  level: string,
  fields: ReadonlySet<string>,
  calendar: readonly Span[],
  available: readonly Span[],
  category?: string,
): { calendar?: Workforce; available?: Workforce } {
  const loose = unassigned(ledger, category);
  const force = (
    name: string,
    windows: readonly Span[],
    spansOf: (worker: Worker) => readonly Span[],
    taken = false,
  ) => {
    const count = windows.map((window) => workers.filter((worker) => isThere(spansOf(worker), window)).length);
    const minutes = windows.map((window) => {
      const there = workers.reduce((sum, worker) => sum + minutesIn(spansOf(worker), window), 0);
      return Math.max(0, Math.round(there - (taken ? shareOf(world, loose, window) : 0)));
    });
    return {
      ...(fields.has(`${level}.${name}.count`) ? { count } : {}),
      ...(fields.has(`${level}.${name}.minutes`) ? { minutes } : {}),
    };
  };
  const all = {
    calendar: force("calendar", calendar, ({ working }) => working),
    available: force("available", available, ({ free }) => free, true),
  };
  return {
    ...(Object.keys(all.calendar).length > 0 ? { calendar: all.calendar } : {}),
    ...(Object.keys(all.available).length > 0 ? { available: all.available } : {}),
  };
}

/** A window without length is a moment. */
function isThere(spans: readonly Span[], window: Span): boolean {
  const { from, to } = window;
  return from === to ? spans.some((span) => span.from <= from && from < span.to) : minutesIn(spans, window) > 0;
}

/** Work of the day that has no place on anyone's route yet. */
function unassigned({ activities, categoriesOf }: Ledger, category?: string): KnownActivity[] {
  return activities.filter(
    (activity) =>
      activity.startTime === undefined && (category === undefined || categoriesOf(activity).includes(category)),
  );
}

const workingDay: Span = { from: 480, to: 1020 };

/** How much of such work falls into a window, when it is spread evenly over the time in which it may be done. */
function shareOf(world: World, loose: readonly KnownActivity[], window: Span): number {
  return loose.reduce((sum, activity) => {
    const slot = activity.timeSlot === undefined ? undefined : world.timeSlots.get(activity.timeSlot);
    const start = plannedStart(world, activity);
    const planned = start === undefined ? workingDay : { from: start, to: start + activity.duration };
    const frame = slot && !slot.isAllDay ? spanOfSlot(slot) : planned;
    const shared = overlap(frame, window);
    return shared ? sum + (costOf(activity) * (shared.to - shared.from)) / (frame.to - frame.from) : sum;
  }, 0);
}
