import { int, type Model, max, min, object, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type AreaWorld, type CapacityArea, intervalsOf, timeSlotsOf } from "./capacity-areas.js";
import { addDays, dateTimeOf, minutesOf } from "./days.js";
import type { Span } from "./spans.js";

/** When booking for a day closes by itself; what is absent means all. */
export interface ClosingRule {
  /** Label of a capacity area. */
  area: string;
  /** So many days before the day. */
  dayOffset: number;
  category?: string;
  workZone?: string;
  startTime?: string;
  endTime?: string;
  /** Time of day in the zone of the area. */
  closeTime: string;
}
export const ClosingRule: Model<ClosingRule> = () =>
  object<ClosingRule>({
    area: z.string(),
    dayOffset: int().check(min(1), max(255)),
    category: z.optional(z.string()),
    workZone: z.optional(z.string()),
    startTime: z.optional(z.string()),
    endTime: z.optional(z.string()),
    closeTime: time(),
  });

/** What tells the rules of an area apart: all but the time. */
export function keyOfRule({ area, dayOffset, category, workZone, startTime, endTime }: ClosingRule): string {
  return [area, dayOffset, category, workZone, startTime, endTime].join("|");
}

export const closingScheduleStore = () => ({ closingSchedule: new Map<string, ClosingRule>() });
export type ClosingScheduleStore = Readonly<ReturnType<typeof closingScheduleStore>>;

/** What its functions reach of the world. */
export interface ClosingScheduleWorld extends AreaWorld, ClosingScheduleStore {}

/** The rules of an area; those for intervals that the area no longer has are left out. */
export function rulesOf(world: ClosingScheduleWorld, area: CapacityArea): ClosingRule[] {
  const known = [...intervalsOf(area), ...timeSlotsOf(world, area)];
  return [...world.closingSchedule.values()].filter((rule) => {
    const window = windowOfRule(rule);
    return (
      rule.area === area.label && (!window || known.some(({ from, to }) => from === window.from && to === window.to))
    );
  });
}

/** The interval that a rule is for; undefined for the whole day. */
export function windowOfRule({ startTime, endTime }: ClosingRule): Span | undefined {
  if (startTime === undefined && endTime === undefined) return undefined;
  return { from: minutesOf(startTime ?? "0"), to: minutesOf((endTime ?? "24").replace(/-$/, "")) };
}

/** When a rule closes a day, in the zone of the area. */
export function closingTimeOf({ dayOffset, closeTime }: ClosingRule, day: string): string {
  return dateTimeOf(addDays(day, -dayOffset), minutesOf(closeTime));
}
