import { int, type Model, min, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { ResourceWorkZoneInput } from "@ofsc/core";
import { WorkZone as WorkZoneAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";
import { holds } from "./work-schedules.js";

/** A part of the map that technicians are sent to; by default it is active, and its travel area is the instance. */
export interface WorkZone extends Seed<WorkZoneAnswer, "workZoneLabel"> {}
export const WorkZone: Model<WorkZone> = () => seedOf(WorkZoneAnswer, { workZoneLabel: true }, {});

/** Where a resource works; by default on every day, for all of its work, and after what overrides it. */
export interface ResourceWorkZone extends Seed<ResourceWorkZoneInput, "workZone"> {
  /** @default counted */
  workZoneItemId?: number;
}
export const ResourceWorkZone: Model<ResourceWorkZone> = () =>
  seedOf(ResourceWorkZoneInput, { workZone: true }, { workZoneItemId: z.optional(int()) });

/** One field of the work zone key. */
export interface WorkZoneKeyElement {
  /** The internal name of the field. */
  label: string;
  /** How many of its characters count. */
  length: number;
  /** @default "caseInsensitive" */
  function?: "caseSensitive" | "caseInsensitive";
  /** @default 1 */
  order?: number;
  /** The field as the API names it, or the label of a custom property. */
  apiParameterName: string;
}
export const WorkZoneKeyElement: Model<WorkZoneKeyElement> = () =>
  object<WorkZoneKeyElement>({
    label: z.string(),
    length: int().check(min(1)),
    function: z.optional(z.enum(["caseSensitive", "caseInsensitive"])),
    order: z.optional(int()),
    apiParameterName: z.string(),
  });

export interface WorkZoneStore {
  readonly workZones: Map<string, WorkZone>;
  /** Labels by the keys that lead to them, in lower case. */
  readonly workZonesByKey: Map<string, string>;
  readonly workZoneKey: WorkZoneKeyElement[];
  /** By resource. */
  readonly resourceWorkZones: Map<string, ResourceWorkZone[]>;
}
export const workZoneStore = (): WorkZoneStore => ({
  workZones: new Map(),
  workZonesByKey: new Map(),
  workZoneKey: [],
  resourceWorkZones: new Map(),
});

/** Adds a work zone or replaces it. */
export function putWorkZone(world: WorkZoneStore, zone: WorkZone): void {
  const { workZoneLabel } = zone;
  for (const key of world.workZones.get(workZoneLabel)?.keys ?? []) {
    const known = key.toLowerCase();
    if (world.workZonesByKey.get(known) === workZoneLabel) world.workZonesByKey.delete(known);
  }
  world.workZones.set(workZoneLabel, zone);
  if (zone.status === "inactive") return;
  for (const key of zone.keys ?? []) world.workZonesByKey.set(key.toLowerCase(), workZoneLabel);
}

/** The fields of the work zone key that are missing. */
export function missingKeyFields(world: WorkZoneStore, fields: Readonly<Record<string, unknown>>): string[] {
  const names = world.workZoneKey.map(({ apiParameterName }) => apiParameterName);
  return names.filter((name) => fields[name] === undefined || fields[name] === "");
}

/** The work zone of an activity with these fields; undefined when there is none for them. */
export function findWorkZone(world: WorkZoneStore, fields: Readonly<Record<string, unknown>>): WorkZone | undefined {
  const key = [...world.workZoneKey]
    .sort((a, b) => (a.order ?? 1) - (b.order ?? 1))
    .map(({ apiParameterName, length }) => String(fields[apiParameterName] ?? "").slice(0, length))
    .join("");
  const label = key === "" ? undefined : world.workZonesByKey.get(key.toLowerCase());
  return label === undefined ? undefined : world.workZones.get(label);
}

/** How much of the work of a resource belongs into a work zone on a day, 0 to 100; 0 for none of it. */
export function workZoneRatio(world: WorkZoneStore, resourceId: string, workZone: string, day: string): number {
  const zones = (world.resourceWorkZones.get(resourceId) ?? []).filter(
    ({ recurrence, recurEvery, weekdays, ...zone }) =>
      holds(
        {
          startDate: zone.startDate ?? day,
          ...(zone.endDate === undefined ? {} : { endDate: zone.endDate }),
          ...(recurrence && {
            recurrence: {
              recurrenceType: recurrence,
              ...(recurEvery && { recurEvery }),
              ...(weekdays && { weekdays }),
            },
          }),
        },
        day,
      ),
  );
  const overriding = zones.filter(({ type }) => type === "override");
  const counted = overriding.length > 0 ? overriding : zones;
  return Math.max(0, ...counted.filter((zone) => zone.workZone === workZone).map(({ ratio = 100 }) => ratio));
}
