import { Link, type Linked, linked, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type MetadataStatus, metadataStatus } from "../metadata-status.js";
import type { CapacityAreaType } from "./capacity-area.js";

/**
 * How quota is given: in `minutes`; in percent of the time that working calendars provide, with or without other
 * activities (`percentIncludeOtherActivities`, `percentExcludeOtherActivities`), or of what is available
 * (`percentOfAvailable`, `percentOfMaxAvailable`); or in percent of the quota one level up (`percentQuotaParentLevel`).
 */
export type CapacityQuotaUnit =
  | "minutes"
  | "percentIncludeOtherActivities"
  | "percentExcludeOtherActivities"
  | "percentOfAvailable"
  | "percentOfMaxAvailable"
  | "percentQuotaParentLevel";

/** How quota works in a capacity area. */
export interface CapacityAreaConfiguration {
  /** The levels that quota is set on: `day`, `timeSlot`, `capacityCategory`. */
  definitionLevel?: string[];
  /** How quota of a day is given. */
  byDay?: Open<CapacityQuotaUnit>;
  /** How quota of a capacity category is given. */
  byCapacityCategory?: Open<CapacityQuotaUnit>;
  /** How quota of a time slot is given. */
  byTimeSlot?: Open<CapacityQuotaUnit>;
  /** Whether quota is by time slot; else it is by time interval only. */
  isTimeSlotBase?: boolean;
  /** Whether booking can be closed for single work zones. */
  isAllowCloseOnWorkzoneLevel?: boolean;
}
export const CapacityAreaConfiguration: Model<CapacityAreaConfiguration> = () =>
  object<CapacityAreaConfiguration>({
    definitionLevel: z.optional(z.array(z.string())),
    byDay: z.optional(quotaUnit()),
    byCapacityCategory: z.optional(quotaUnit()),
    byTimeSlot: z.optional(quotaUnit()),
    isTimeSlotBase: z.optional(z.boolean()),
    isAllowCloseOnWorkzoneLevel: z.optional(z.boolean()),
  });
const quotaUnit = () =>
  openEnum([
    "minutes",
    "percentIncludeOtherActivities",
    "percentExcludeOtherActivities",
    "percentOfAvailable",
    "percentOfMaxAvailable",
    "percentQuotaParentLevel",
  ]);

/**
 * All of a capacity area or of a group of them. What belongs to it comes as addresses: a group has `children`, an area
 * has the others.
 */
export interface CapacityAreaDetails extends Linked {
  /** Unique. */
  label: string;
  /** In the user's language. */
  name?: string;
  /** Whether it is an area, or a group of them. */
  type?: Open<CapacityAreaType>;
  /** Whether it is in use. */
  status?: Open<MetadataStatus>;
  /** Label of the group it is in; absent at the top of the tree. */
  parentLabel?: string;
  /** How it counts and books. */
  configuration?: CapacityAreaConfiguration;
  /** What `capacityAreas.categories.list` returns. */
  capacityCategories?: Link;
  /** What `capacityAreas.timeSlots.list` returns. */
  timeSlots?: Link;
  /** What `capacityAreas.workZones.list` returns. */
  workZones?: Link;
  /** What `capacityAreas.timeIntervals.list` returns. */
  timeIntervals?: Link;
  /** What `capacityAreas.organizations.list` returns. */
  organizations?: Link;
  /** What `capacityAreas.children.list` returns. */
  children?: Link;
}
export const CapacityAreaDetails: Model<CapacityAreaDetails> = () =>
  object<CapacityAreaDetails>({
    label: z.string(),
    name: z.optional(z.string()),
    type: z.optional(openEnum(["area", "group"])),
    status: z.optional(metadataStatus()),
    parentLabel: z.optional(z.string()),
    configuration: z.optional(schemaOf(CapacityAreaConfiguration)),
    capacityCategories: z.optional(schemaOf(Link)),
    timeSlots: z.optional(schemaOf(Link)),
    workZones: z.optional(schemaOf(Link)),
    timeIntervals: z.optional(schemaOf(Link)),
    organizations: z.optional(schemaOf(Link)),
    children: z.optional(schemaOf(Link)),
    ...linked(),
  });
