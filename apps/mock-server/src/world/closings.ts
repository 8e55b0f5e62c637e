import { date, int, type Model, max, min, object, present, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type AreaWorld, type CapacityArea, intervalsOf, localTime, timeSlotsOf } from "./capacity-areas.js";
import { addDays, dateTimeOf, minutesOf, type Span } from "./days.js";

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
function windowOfRule({ startTime, endTime }: ClosingRule): Span | undefined {
  if (startTime === undefined && endTime === undefined) return undefined;
  return { from: minutesOf(startTime ?? "0"), to: minutesOf((endTime ?? "24").replace(/-$/, "")) };
}

/** When a rule closes a day, in the zone of the area. */
function closingTimeOf({ dayOffset, closeTime }: ClosingRule, day: string): string {
  return dateTimeOf(addDays(day, -dayOffset), minutesOf(closeTime));
}

/** What can be closed for booking on a day of an area; what is absent means all. */
export interface ClosingCell {
  readonly category?: string | undefined;
  readonly workZone?: string | undefined;
  readonly window?: Span | undefined;
}

/** That someone closed a cell or opened it. */
export interface Closing extends ClosingCell {
  readonly closed: boolean;
  /** `YYYY-MM-DD HH:MM:SS` in the zone of the area. */
  readonly at: string;
}

/** Whether a cell is closed, and why. */
export interface ClosingState extends ClosingCell {
  readonly closed: boolean;
  /** Closed by the closing schedule. */
  readonly auto: boolean;
  /** Opened by hand after it was closed. */
  readonly reopened: boolean;
  /** When the closing schedule closes it, in the zone of the area. */
  readonly closeTime?: string;
  readonly closedAt?: string;
}

/** An open or closed cell as a seed gives it. */
export interface SeedClosing {
  /** `YYYY-MM-DD`, or `today+3`. */
  date: string;
  area: string;
  category?: string;
  workZone?: string;
  timeFrom?: string;
  timeTo?: string;
  state: "open" | "closed";
}
export const SeedClosing: Model<SeedClosing> = () =>
  object<SeedClosing>({
    date: z.union([date(), z.string()]),
    area: z.string(),
    category: z.optional(z.string()),
    workZone: z.optional(z.string()),
    timeFrom: z.optional(time()),
    timeTo: z.optional(time()),
    state: z.enum(["open", "closed"]),
  });

const dayKey = (area: string, day: string) => `${area}|${day}`;

/** The window between two times of day, either of which may be left out; undefined for the whole day. */
export function windowOf(timeFrom?: string, timeTo?: string): Span | undefined {
  if (timeFrom === undefined && timeTo === undefined) return undefined;
  return { from: minutesOf(timeFrom ?? "00:00"), to: minutesOf(timeTo ?? "24:00") };
}

export const closingStore = () => ({
  /** By area and day. */
  closings: new Map<string, Closing[]>(),
});
export type ClosingStore = Readonly<ReturnType<typeof closingStore>>;

/** What its functions reach of the world. */
export interface ClosingWorld extends ClosingScheduleWorld, ClosingStore {}

/** Closes a cell by hand, or opens it; tells whether that changed anything. */
export function setClosed(
  world: ClosingWorld,
  area: CapacityArea,
  day: string,
  cell: ClosingCell,
  closed: boolean,
): boolean {
  const before = stateOf(world, area, day, cell);
  if (before.closed === closed) return false;
  const now = localTime(world, area);
  const others = (world.closings.get(dayKey(area.label, day)) ?? []).filter((other) => !isSame(other, cell));
  world.closings.set(dayKey(area.label, day), [...others, { ...cell, closed, at: dateTimeOf(now.day, now.minute) }]);
  return true;
}

/** The state of one cell, that of wider ones left aside. */
export function stateOf(world: ClosingWorld, area: CapacityArea, day: string, cell: ClosingCell): ClosingState {
  return closingsOf(world, area, day).find((state) => isSame(state, cell)) ?? { ...cell, ...open };
}

const open = { closed: false, auto: false, reopened: false };

/** All cells of a day of an area that were closed or opened by hand, or have a time to close. */
export function closingsOf(world: ClosingWorld, area: CapacityArea, day: string): ClosingState[] {
  const now = localTime(world, area);
  const manual = world.closings.get(dayKey(area.label, day)) ?? [];
  const scheduled = rulesOf(world, area).map((rule) => ({
    category: rule.category,
    workZone: rule.workZone,
    window: windowOfRule(rule),
    closeTime: closingTimeOf(rule, day),
  }));
  const cells = [...manual, ...scheduled].filter((cell, at, all) => all.findIndex((one) => isSame(one, cell)) === at);
  return cells.map(({ category, workZone, window }) => {
    const cell = { category, workZone, window };
    const hand = manual.find((one) => isSame(one, cell));
    // The first of several rules to fall due closes the cell.
    const [closeTime] = scheduled
      .filter((one) => isSame(one, cell))
      .map((one) => one.closeTime)
      .sort();
    const due = closeTime !== undefined && closeTime <= dateTimeOf(now.day, now.minute);
    const auto = due && !hand;
    const closed = hand?.closed ?? auto;
    const closedAt = hand?.closed ? hand.at : auto ? closeTime : undefined;
    return {
      ...cell,
      closed,
      auto,
      reopened: hand !== undefined && !hand.closed,
      ...present({ closeTime, closedAt }),
    };
  });
}

export function isSame(a: ClosingCell, b: ClosingCell): boolean {
  return (
    a.category === b.category &&
    a.workZone === b.workZone &&
    a.window?.from === b.window?.from &&
    a.window?.to === b.window?.to
  );
}
