import { int, type Model, maxLength, members, min, minLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { ResourceWorkSchedule } from "../work-schedules/work-schedule.js";
import { ResourceWorkSkill } from "../work-skills/work-skill.js";
import { ResourceWorkZoneInput } from "../work-zones/work-zone.js";

/** Whom one part of a bulk update is for: exactly one of the two, else the whole request ends in 400. */
export interface BulkUpdateResource {
  /** At most 32 characters. */
  resourceId?: string;
  /** The number OFS gives the resource. */
  resourceInternalId?: number;
}

const resource = () => ({
  resourceId: z.optional(z.string().check(minLength(1), maxLength(32))),
  resourceInternalId: z.optional(int().check(min(1))),
});

const exactlyOne = () => members<BulkUpdateResource>(["resourceId", "resourceInternalId"], { least: 1, most: 1 });

/** What to set in the work schedule of one resource. */
export interface BulkUpdateWorkSchedule extends BulkUpdateResource {
  /** The schedules that it gets. */
  workSchedules: ResourceWorkSchedule[];
}
export const BulkUpdateWorkSchedule: Model<BulkUpdateWorkSchedule> = () =>
  object<BulkUpdateWorkSchedule>({ ...resource(), workSchedules: z.array(schemaOf(ResourceWorkSchedule)) }).check(
    exactlyOne(),
  );

/** What to set in the work schedules of many resources. */
export type BulkUpdateWorkSchedules = BulkUpdateWorkSchedule[];
export const BulkUpdateWorkSchedules: Model<BulkUpdateWorkSchedules> = () => z.array(schemaOf(BulkUpdateWorkSchedule));

/** All the work skills of one resource. */
export interface BulkUpdateWorkSkill extends BulkUpdateResource {
  /** An empty list takes all of them away. */
  workSkills: ResourceWorkSkill[];
}
export const BulkUpdateWorkSkill: Model<BulkUpdateWorkSkill> = () =>
  object<BulkUpdateWorkSkill>({ ...resource(), workSkills: z.array(schemaOf(ResourceWorkSkill)) }).check(exactlyOne());

/** All the work skills of many resources. */
export type BulkUpdateWorkSkills = BulkUpdateWorkSkill[];
export const BulkUpdateWorkSkills: Model<BulkUpdateWorkSkills> = () => z.array(schemaOf(BulkUpdateWorkSkill));

/** All the work zones of one resource. */
export interface BulkUpdateWorkZone extends BulkUpdateResource {
  /** The work zones that it gets. */
  workZones: ResourceWorkZoneInput[];
}
export const BulkUpdateWorkZone: Model<BulkUpdateWorkZone> = () =>
  object<BulkUpdateWorkZone>({ ...resource(), workZones: z.array(schemaOf(ResourceWorkZoneInput)) }).check(
    exactlyOne(),
  );

/** All the work zones of many resources. */
export type BulkUpdateWorkZones = BulkUpdateWorkZone[];
export const BulkUpdateWorkZones: Model<BulkUpdateWorkZones> = () => z.array(schemaOf(BulkUpdateWorkZone));
