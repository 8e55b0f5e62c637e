import { dictionary, int, type Model, minLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Activity } from "../world/activities.js";
import { Application } from "../world/applications.js";
import { CapacityArea } from "../world/capacity-areas.js";
import { CapacityCategory } from "../world/capacity-categories.js";
import { ClosingRule, SeedClosing } from "../world/closings.js";
import {
  ActivityType,
  ActivityTypeGroup,
  Form,
  InventoryType,
  LinkTemplate,
  NonWorkingReason,
  Organization,
  ResourceType,
  Shift,
  TimeSlot,
} from "../world/collections.js";
import { Inventory } from "../world/inventories.js";
import { Property } from "../world/properties.js";
import { SeedQuota } from "../world/quota.js";
import { User } from "../world/users.js";
import { ShiftSchedule } from "../world/work-schedules.js";
import { WorkSkill, WorkSkillCondition, WorkSkillGroup } from "../world/work-skills.js";
import { WorkZone, WorkZoneKeyElement } from "../world/work-zones.js";
import type { SavedWorld } from "./saved.js";
import { SeedFile, SeedForm, SeedResource } from "./seed-entities.js";

/** A company as data. An entity with an id that is already there takes the place of the other. */
export interface SeedDocument {
  /** What the rest is laid over: the generated company, or nothing. @default "company" */
  base?: "company" | "empty";
  /** The number that the company is generated from. @default 1 */
  seed?: number;
  /** The name of the instance. @default "mock" */
  instance?: string;
  /** Programs with their access, as OFS lists them under Configuration, Applications. */
  applications?: Application[];
  /** Accounts of people. */
  users?: User[];
  /** What resources can be: bucket, technician, truck … */
  resourceTypes?: ResourceType[];
  /** The resource tree, parents before their children. */
  resources?: SeedResource[];
  /** Named hours of work. */
  shifts?: Shift[];
  /** Which resource works which shift. */
  shiftSchedules?: ShiftSchedule[];
  /** Why somebody does not work. */
  nonWorkingReasons?: NonWorkingReason[];
  /** In-house and contractor organizations. */
  organizations?: Organization[];
  /** What work asks for and people can do. */
  workSkills?: WorkSkill[];
  /** Work skills under one label. */
  workSkillGroups?: WorkSkillGroup[];
  /** Takes the place of all conditions that are there. */
  workSkillConditions?: WorkSkillCondition[];
  /** Areas, each with its keys. */
  workZones?: WorkZone[];
  /** Takes the place of the key that is there. */
  workZoneKey?: WorkZoneKeyElement[];
  /** Named windows for customers. */
  timeSlots?: TimeSlot[];
  /** Groups of activity types. */
  activityTypeGroups?: ActivityTypeGroup[];
  /** What activities can be. */
  activityTypes?: ActivityType[];
  /** What inventories can be. */
  inventoryTypes?: InventoryType[];
  /** Custom properties, and what is known of the built-in ones. */
  properties?: Property[];
  /** Forms that technicians fill in. */
  forms?: Form[];
  /** The kinds of links between activities. */
  linkTemplates?: LinkTemplate[];
  /** Categories of work that capacity is counted by. */
  capacityCategories?: CapacityCategory[];
  /** Buckets that bookings are made for. */
  capacityAreas?: CapacityArea[];
  /** How much may be booked, by area and day. */
  quota?: SeedQuota[];
  /** What is closed to booking. */
  bookingStatuses?: SeedClosing[];
  /** When days close to booking. */
  bookingClosingSchedule?: ClosingRule[];
  /** Visits, tasks and breaks. */
  activities?: Activity[];
  /** Equipment and parts, wherever they are. */
  inventories?: Inventory[];
  /** Forms that were filled in. */
  submittedForms?: SeedForm[];
  /** What file properties hold. */
  files?: SeedFile[];
  /** Quota, statistics, events and all else as a server saved them: it takes the place of what is there. */
  saved?: SavedWorld;
}
const listOf = <T>(model: Model<T>) => z.optional(z.array(schemaOf(model)));
export const SeedDocument: Model<SeedDocument> = () =>
  object<SeedDocument>({
    base: z.optional(z.enum(["company", "empty"])),
    seed: z.optional(int()),
    instance: z.optional(z.string().check(minLength(1))),
    applications: listOf(Application),
    users: listOf(User),
    resourceTypes: listOf(ResourceType),
    resources: listOf(SeedResource),
    shifts: listOf(Shift),
    shiftSchedules: listOf(ShiftSchedule),
    nonWorkingReasons: listOf(NonWorkingReason),
    organizations: listOf(Organization),
    workSkills: listOf(WorkSkill),
    workSkillGroups: listOf(WorkSkillGroup),
    workSkillConditions: listOf(WorkSkillCondition),
    workZones: listOf(WorkZone),
    workZoneKey: listOf(WorkZoneKeyElement),
    timeSlots: listOf(TimeSlot),
    activityTypeGroups: listOf(ActivityTypeGroup),
    activityTypes: listOf(ActivityType),
    inventoryTypes: listOf(InventoryType),
    properties: listOf(Property),
    forms: listOf(Form),
    linkTemplates: listOf(LinkTemplate),
    capacityCategories: listOf(CapacityCategory),
    capacityAreas: listOf(CapacityArea),
    quota: listOf(SeedQuota),
    bookingStatuses: listOf(SeedClosing),
    bookingClosingSchedule: listOf(ClosingRule),
    activities: listOf(Activity),
    inventories: listOf(Inventory),
    submittedForms: listOf(SeedForm),
    files: listOf(SeedFile),
    saved: z.optional(dictionary(z.unknown())),
  });
