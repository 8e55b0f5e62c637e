import { int, type Link, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Inventory } from "../inventories/inventory.js";
import { ResourceWorkSchedule } from "./work-schedules/work-schedule.js";
import { ResourceWorkSkill } from "./work-skills/work-skill.js";
import { ResourceWorkZone } from "./work-zones/work-zone.js";

// A part of a resource stands in it as a link; `expand` turns it into the items, unless there are more than 500.

/** The users of a resource. */
export interface ResourceUserList {
  /** Where to get them. */
  links?: Link[];
}
export const ResourceUserList: Model<ResourceUserList> = () => object<ResourceUserList>(linked());

/** The inventories of a resource, or a link to them. */
export interface ResourceInventoryList {
  /** The inventories; absent where there are more than 500. */
  items?: Inventory[];
  /** How many there are. */
  totalResults?: number;
  /** Where to get them. */
  links?: Link[];
}
export const ResourceInventoryList: Model<ResourceInventoryList> = () =>
  object<ResourceInventoryList>({
    items: z.optional(z.array(schemaOf(Inventory))),
    totalResults: z.optional(int()),
    ...linked(),
  });

/** The work skills of a resource, or a link to them. */
export interface ResourceWorkSkillList {
  /** The work skills; absent where there are more than 500. */
  items?: ResourceWorkSkill[];
  /** How many there are. */
  totalResults?: number;
  /** Where to get them. */
  links?: Link[];
}
export const ResourceWorkSkillList: Model<ResourceWorkSkillList> = () =>
  object<ResourceWorkSkillList>({
    items: z.optional(z.array(schemaOf(ResourceWorkSkill))),
    totalResults: z.optional(int()),
    ...linked(),
  });

/** The work zones of a resource, or a link to them. */
export interface ResourceWorkZoneList {
  /** The work zones; absent where there are more than 500. */
  items?: ResourceWorkZone[];
  /** How many there are. */
  totalResults?: number;
  /** Where to get them. */
  links?: Link[];
}
export const ResourceWorkZoneList: Model<ResourceWorkZoneList> = () =>
  object<ResourceWorkZoneList>({
    items: z.optional(z.array(schemaOf(ResourceWorkZone))),
    totalResults: z.optional(int()),
    ...linked(),
  });

/** The work schedules of a resource, or a link to them. */
export interface ResourceWorkScheduleList {
  /** The schedules; absent where there are more than 500. */
  items?: ResourceWorkSchedule[];
  /** How many there are. */
  totalResults?: number;
  /** Where to get them. */
  links?: Link[];
}
export const ResourceWorkScheduleList: Model<ResourceWorkScheduleList> = () =>
  object<ResourceWorkScheduleList>({
    items: z.optional(z.array(schemaOf(ResourceWorkSchedule))),
    totalResults: z.optional(int()),
    ...linked(),
  });
