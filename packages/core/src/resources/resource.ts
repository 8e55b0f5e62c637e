import {
  extensible,
  int,
  type Linked,
  linked,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { FileReference } from "../file-property.js";
import {
  ResourceInventoryList,
  ResourceUserList,
  ResourceWorkScheduleList,
  ResourceWorkSkillList,
  ResourceWorkZoneList,
} from "./resource-parts.js";

/** What can be set on a resource. */
export interface ResourceFields {
  /**
   * The id that the company gives, at most 32 characters. A resource may have none; then only `resourceInternalId`
   * tells it apart, and most operations cannot reach it.
   */
  resourceId?: string | null;
  /** OFS keeps the first 40 characters. */
  name?: string;
  /** Label of the resource type, which decides whether it is a group, a bucket, a technician, a truck … */
  resourceType?: string;
  /** The resource above it in the tree; absent from the root. */
  parentResourceId?: string;
  /** There is no deleting a resource: `inactive` takes it out of service. */
  status?: Open<"active" | "inactive">;
  /** Code of the language, such as `en`; `en-US` is also taken. */
  language?: string;
  /** The name OFS gives to the zone, such as `Eastern`; an IANA name such as `America/New_York` is also taken. */
  timeZone?: string;
  /** OFS keeps the first 255 characters. */
  email?: string | null;
  /** OFS keeps a plus sign and the digits, the first 16 characters of them. */
  phone?: string | null;
  /** Label of the organization it belongs to. */
  organization?: string | null;
  /** `dd/mm/yy`, `mm/dd/yy`, `dd.mm.yy` or `yyyy/mm/dd`. */
  dateFormat?: string | null;
  /** `12-hour` or `24-hour`. */
  timeFormat?: string | null;
  /** What the company's durations are multiplied by until enough of the resource's own work is known. @default 1 */
  durationStatisticsInitialRatio?: number;
  /** Days for which that ratio counts, where reported durations feed the company's estimates. @default 5 */
  durationStatisticsInitialPeriod?: number | null;
}

const fields = () => ({
  resourceId: z.optional(z.nullable(z.string().check(maxLength(32)))),
  name: z.optional(z.string().check(minLength(1))),
  resourceType: z.optional(z.string()),
  parentResourceId: z.optional(z.string()),
  status: z.optional(openEnum(["active", "inactive"])),
  language: z.optional(z.string()),
  timeZone: z.optional(z.string()),
  email: z.optional(z.nullable(z.string())),
  phone: z.optional(z.nullable(z.string())),
  organization: z.optional(z.nullable(z.string())),
  dateFormat: z.optional(z.nullable(z.string())),
  timeFormat: z.optional(z.nullable(z.string())),
  durationStatisticsInitialRatio: z.optional(z.number()),
  durationStatisticsInitialPeriod: z.optional(z.nullable(int())),
});

/**
 * Whoever or whatever stands in the resource tree: a group, a bucket, a technician, a truck. Custom properties stand
 * beside these fields, and `fields` decides which of them come.
 */
export interface Resource extends ResourceFields, Linked {
  /** The number OFS gives it. */
  resourceInternalId?: number;
  /** The language as `en-US`. */
  languageISO?: string;
  /** The IANA name of the time zone. */
  timeZoneIANA?: string;
  /** Minutes between UTC and the resource's clock, -180 being three hours behind. */
  timeZoneDiff?: number;
  /** The profile picture of the user that the resource is. */
  avatar?: FileReference;
  /** Who works as this resource, where `expand` asks for it. */
  users?: ResourceUserList;
  /** What it carries; only a link unless `expand` asks for more. */
  inventories?: ResourceInventoryList;
  /** Only a link unless `expand` asks for more. */
  workSkills?: ResourceWorkSkillList;
  /** Only a link unless `expand` asks for more. */
  workZones?: ResourceWorkZoneList;
  /** Only a link unless `expand` asks for more. */
  workSchedules?: ResourceWorkScheduleList;
}
export const Resource: Model<Resource> = () => extensible<Resource>(resourceFields());

/** The fields of a resource, for models that add to them. */
export const resourceFields = () => ({
  ...fields(),
  resourceInternalId: z.optional(int()),
  languageISO: z.optional(z.string()),
  timeZoneIANA: z.optional(z.string()),
  timeZoneDiff: z.optional(int()),
  avatar: z.optional(schemaOf(FileReference)),
  users: z.optional(schemaOf(ResourceUserList)),
  inventories: z.optional(schemaOf(ResourceInventoryList)),
  workSkills: z.optional(schemaOf(ResourceWorkSkillList)),
  workZones: z.optional(schemaOf(ResourceWorkZoneList)),
  workSchedules: z.optional(schemaOf(ResourceWorkScheduleList)),
  ...linked(),
});

/** All of a resource, to create it or to replace it. Custom properties, other than files, stand beside these fields. */
export interface ResourceInput extends Omit<ResourceFields, "resourceId"> {
  /** OFS keeps the first 40 characters. */
  name: string;
  /** Label of the resource type, which decides whether it is a group, a bucket, a technician, a truck … */
  resourceType: string;
  /** The resource above it in the tree; every new resource needs one. */
  parentResourceId?: string;
  /** Code of the language, such as `en` or `en-US`. */
  language: string;
  /** The name OFS gives to the zone, such as `Eastern`, or better an IANA name such as `America/New_York`. */
  timeZone: string;
}
export const ResourceInput: Model<ResourceInput> = () => {
  const { resourceId, ...rest } = fields();
  return extensible<ResourceInput>({
    ...rest,
    name: z.string().check(minLength(1)),
    resourceType: z.string(),
    language: z.string(),
    timeZone: z.string(),
  });
};

/** The fields of a resource to change, custom properties among them; those left out stay as they are. */
export interface ResourcePatch extends ResourceFields {
  /** Another id, at most 32 characters; ignored unless `identifyResourceBy` is `resourceInternalId`. */
  resourceId?: string | null;
}
export const ResourcePatch: Model<ResourcePatch> = () => extensible<ResourcePatch>(fields());

/** How the path names the resource to update. */
export interface IdentifyResource {
  /** With `resourceInternalId` the path holds that number, and `resourceId` can be changed. @default "resourceId" */
  identifyResourceBy?: "resourceId" | "resourceInternalId";
}
export const IdentifyResource: Model<IdentifyResource> = () =>
  object<IdentifyResource>({ identifyResourceBy: z.optional(z.enum(["resourceId", "resourceInternalId"])) });
