import { date, int, type Model, max, maxLength, min, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ActivePeriod, activePeriod, WorkWeekday } from "../dates.js";

/** A work zone to assign to a resource. */
export interface ResourceWorkZoneInput {
  /** Label of the work zone. */
  workZone: string;
  /** The first day, `YYYY-MM-DD`. */
  startDate: string;
  /** The last day, `YYYY-MM-DD`; absent when there is none. */
  endDate?: string;
  /** How much of the resource's work is to be there, 1 to 100. @default 100 */
  ratio?: number;
  /** Whether `recurEvery` counts days or weeks. */
  recurrence?: Open<"daily" | "weekly">;
  /** Every so many days or weeks, 1 to 10,000. */
  recurEvery?: number;
  /** The days of the week; needed when it repeats by weeks. */
  weekdays?: WorkWeekday[];
  /** Whether it goes before the regular assignments while it lasts. */
  type?: Open<"regular" | "override">;
  /** Number of the assignment, given by OFS. */
  workZoneItemId?: number;
}
export const ResourceWorkZoneInput: Model<ResourceWorkZoneInput> = () =>
  object<ResourceWorkZoneInput>({ ...fields(), workZoneItemId: z.optional(int()) });

const fields = () => ({
  workZone: z.string().check(maxLength(255)),
  startDate: date(),
  endDate: z.optional(date()),
  ratio: z.optional(int().check(min(1), max(100))),
  recurrence: z.optional(openEnum(["daily", "weekly"])),
  recurEvery: z.optional(int().check(min(1), max(10_000))),
  weekdays: z.optional(z.array(schemaOf(WorkWeekday))),
  type: z.optional(openEnum(["regular", "override"])),
});

/** The assignment of a work zone to a resource. */
export interface ResourceWorkZone extends ResourceWorkZoneInput {
  /** Number of the assignment, which deletes it. */
  workZoneItemId: number;
  /** Whether the work zone itself is in use; it is changed in the metadata, not here. */
  workZoneStatus: Open<"active" | "inactive">;
}
export const ResourceWorkZone: Model<ResourceWorkZone> = () =>
  object<ResourceWorkZone>({
    ...fields(),
    workZoneItemId: int(),
    workZoneStatus: openEnum(["active", "inactive"]),
  });

/** Which work zones of a resource to list. */
export interface ListResourceWorkZones extends ActivePeriod {
  /** Leaves out assignments of work zones that are no longer in use. @default false */
  onlyActiveWorkZones?: boolean;
}
export const ListResourceWorkZones: Model<ListResourceWorkZones> = () =>
  object<ListResourceWorkZones>({ ...activePeriod(), onlyActiveWorkZones: z.optional(z.boolean()) });
