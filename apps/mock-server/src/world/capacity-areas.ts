import { type Model, maxLength, minLength, object, schemaOf, time } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { CapacityCategoryStore } from "./capacity-categories.js";
import type { CollectionStore } from "./collections.js";
import { minutesOf, type Span } from "./days.js";
import { descendantsOf, lineOf, type Resource, type ResourceWorld, roleOf, timeZoneOf } from "./resources.js";
import { offsetAt } from "./time-zones.js";

/** How the quota of an area is set. */
export interface CapacityAreaConfiguration {
  /** By time slots rather than by intervals. */
  isTimeSlotBase: boolean;
  /** @default "minutes" */
  byDay?: "minutes" | "percentIncludeOtherActivities" | "percentExcludeOtherActivities";
  /** @default "minutes" */
  byCapacityCategory?: "minutes" | "percentOfMaxAvailable" | "percentQuotaParentLevel";
  /** @default "minutes" */
  byTimeSlot?: "minutes" | "percentOfAvailable" | "percentExcludeOtherActivities" | "percentQuotaParentLevel";
  /** @default true */
  isAllowCloseOnWorkzoneLevel?: boolean;
}
export const CapacityAreaConfiguration: Model<CapacityAreaConfiguration> = () =>
  object<CapacityAreaConfiguration>({
    isTimeSlotBase: z.boolean(),
    byDay: z.optional(z.enum(["minutes", "percentIncludeOtherActivities", "percentExcludeOtherActivities"])),
    byCapacityCategory: z.optional(z.enum(["minutes", "percentOfMaxAvailable", "percentQuotaParentLevel"])),
    byTimeSlot: z.optional(
      z.enum(["minutes", "percentOfAvailable", "percentExcludeOtherActivities", "percentQuotaParentLevel"]),
    ),
    isAllowCloseOnWorkzoneLevel: z.optional(z.boolean()),
  });

/** An interval of the day for which quota can be set; the last one may be open. */
export interface TimeInterval {
  /** `HH:MM` */
  timeFrom: string;
  /** `HH:MM`; absent for until midnight. */
  timeTo?: string;
}
export const TimeInterval: Model<TimeInterval> = () =>
  object<TimeInterval>({ timeFrom: time(), timeTo: z.optional(time()) });

/** A bucket whose capacity is managed, or a group of such. */
export interface CapacityArea {
  /** The id of a resource: the bucket, or the group. */
  label: string;
  /** @default the name of the resource */
  name?: string;
  /** @default "area" */
  type?: "area" | "group";
  /** @default "active" */
  status?: "active" | "inactive";
  /** @default interval-based quota in minutes */
  configuration?: CapacityAreaConfiguration;
  /** Labels. @default all */
  capacityCategories?: string[];
  /** Labels. @default none: the area is found by no work zone */
  workZones?: string[];
  /** Labels. @default all that do not last all day */
  timeSlots?: string[];
  timeIntervals?: TimeInterval[];
}
export const CapacityArea: Model<CapacityArea> = () =>
  object<CapacityArea>({
    label: z.string().check(minLength(1), maxLength(40)),
    name: z.optional(z.string()),
    type: z.optional(z.enum(["area", "group"])),
    status: z.optional(z.enum(["active", "inactive"])),
    configuration: z.optional(schemaOf(CapacityAreaConfiguration)),
    capacityCategories: z.optional(z.array(z.string())),
    workZones: z.optional(z.array(z.string())),
    timeSlots: z.optional(z.array(z.string())),
    timeIntervals: z.optional(z.array(schemaOf(TimeInterval))),
  });

/** An interval or a time slot of an area: a stretch of the day that can be closed, and hold quota. */
export interface Window extends Span {
  /** Label of the time slot; absent for an interval. */
  readonly label?: string;
}

export function isTimeSlotBased({ configuration }: CapacityArea): boolean {
  return configuration?.isTimeSlotBase ?? false;
}

export const capacityAreaStore = () => ({ capacityAreas: new Map<string, CapacityArea>() });
export type CapacityAreaStore = Readonly<ReturnType<typeof capacityAreaStore>>;

/** What its functions reach of the world. */
export interface AreaWorld extends ResourceWorld, CollectionStore, CapacityCategoryStore, CapacityAreaStore {}

export function nameOfArea(world: AreaWorld, { label, name }: CapacityArea): string {
  return name ?? world.resources.get(label)?.name ?? label;
}

/** The area that a resource belongs to: the nearest one above it, or itself. */
export function areaOf(world: AreaWorld, resourceId: string): CapacityArea | undefined {
  const areas = lineOf(world, resourceId).flatMap((resource) => world.capacityAreas.get(resource.resourceId) ?? []);
  return areas.find(({ type }) => type !== "group");
}

/** The technicians of an area. */
export function techniciansOf(world: AreaWorld, area: CapacityArea): Resource[] {
  return descendantsOf(world, area.label).filter(
    (resource) => resource.status !== "inactive" && roleOf(world, resource) === "field_resource",
  );
}

/** The labels of the categories of an area. */
export function categoriesOfArea(world: AreaWorld, { capacityCategories }: CapacityArea): string[] {
  return capacityCategories ?? [...world.capacityCategories.keys()];
}

/** The time slots of an area, in the order of the day. */
export function timeSlotsOf(world: AreaWorld, { timeSlots }: CapacityArea): (Window & { label: string })[] {
  const slots = [...world.timeSlots.values()].filter(({ label, isAllDay, active = true }) =>
    timeSlots ? timeSlots.includes(label) : active && !isAllDay,
  );
  return slots
    .map(({ label, timeStart = "00:00", timeEnd = "24:00" }) => ({
      label,
      from: minutesOf(timeStart),
      to: minutesOf(timeEnd),
    }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The booking intervals of an area. */
export function intervalsOf({ timeIntervals = [] }: CapacityArea): Span[] {
  return timeIntervals.map(({ timeFrom, timeTo = "24:00" }) => ({ from: minutesOf(timeFrom), to: minutesOf(timeTo) }));
}

/** How many minutes the zone of an area is ahead of UTC now; undefined when it has none. */
export function offsetOfArea(world: AreaWorld, { label }: CapacityArea, at = world.clock.now()): number | undefined {
  const timeZone = timeZoneOf(world, label);
  return timeZone === undefined ? undefined : offsetAt(timeZone, at);
}

/** What the clock on the wall of an area shows. */
export function localTime(world: AreaWorld, area: CapacityArea): { day: string; minute: number } {
  const local = new Date(world.clock.now() + (offsetOfArea(world, area) ?? 0) * 60_000).toISOString();
  return { day: local.slice(0, 10), minute: minutesOf(local.slice(11, 16)) };
}

/** Takes a category out of the world, and out of its areas. */
export function removeCategory(world: AreaWorld, label: string): void {
  world.capacityCategories.delete(label);
  for (const area of world.capacityAreas.values()) {
    const { capacityCategories } = area;
    if (!capacityCategories?.includes(label)) continue;
    const rest = capacityCategories.filter((one) => one !== label);
    world.capacityAreas.set(area.label, { ...area, capacityCategories: rest });
  }
}
