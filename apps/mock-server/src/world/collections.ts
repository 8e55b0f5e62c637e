import { dictionary, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import * as metadata from "@ofsc/metadata";
import { minutesOf, type Span } from "./days.js";
import { type Seed, seedOf } from "./seed-of.js";

// What a company has under labels.

/** A kind of resource; by default it is active. */
export interface ResourceType extends Seed<metadata.ResourceType, "label" | "role"> {}
export const ResourceType: Model<ResourceType> = () => seedOf(metadata.ResourceType, { label: true, role: true }, {});

/** Why a resource does not work at some time; by default it is active. */
export interface NonWorkingReason extends Seed<metadata.NonWorkingReason, "label"> {}
export const NonWorkingReason: Model<NonWorkingReason> = () => seedOf(metadata.NonWorkingReason, { label: true }, {});

/** A company whose people do the work. */
export interface Organization extends Seed<metadata.Organization, "label" | "type"> {}
export const Organization: Model<Organization> = () => seedOf(metadata.Organization, { label: true, type: true }, {});

/** Working hours with a name: by default the label, active, and regular. */
export interface Shift extends Seed<metadata.Shift, "label" | "workTimeStart" | "workTimeEnd"> {}
export const Shift: Model<Shift> = () =>
  seedOf(metadata.Shift, { label: true, workTimeStart: true, workTimeEnd: true }, {}, 32);

/** A part of the day that is promised to customers; by default it is active and does not last all day. */
export interface TimeSlot extends Seed<metadata.TimeSlot, "label"> {}
export const TimeSlot: Model<TimeSlot> = () => seedOf(metadata.TimeSlot, { label: true }, {}, 32);

/** When a time slot begins and ends. */
export function spanOfSlot({ timeStart, timeEnd }: TimeSlot): Span {
  return { from: minutesOf(timeStart ?? "00:00"), to: minutesOf(timeEnd ?? "24:00") };
}

/** A kind of activity; by default it is active, and in the group `customer`. */
export interface ActivityType
  extends Seed<Omit<metadata.ActivityType, "features" | "colors" | "timeSlots">, "label" | "defaultDuration"> {
  /** The switches of the type by their names in OFS; absent means off. */
  features?: Record<string, boolean>;
  /** Colours by status, as six hexadecimal digits. */
  colors?: Record<string, string> | null;
  /** Labels of the time slots that may be booked. @default all */
  timeSlots?: string[];
}
export const ActivityType: Model<ActivityType> = () => {
  const own = {
    features: z.optional(dictionary(z.boolean())),
    colors: z.optional(z.nullable(dictionary(z.string()))),
    timeSlots: z.optional(z.array(z.string())),
  };
  return seedOf(metadata.ActivityType, { label: true, defaultDuration: true }, own, 32);
};

/** What activity types have in common. */
export interface ActivityTypeGroup {
  label: string;
  /** @default the label */
  name?: string;
  translations?: metadata.Translation[];
}
export const ActivityTypeGroup: Model<ActivityTypeGroup> = () =>
  object<ActivityTypeGroup>({
    label: z.string(),
    name: z.optional(z.string()),
    translations: z.optional(z.array(schemaOf(metadata.Translation))),
  });

/** A kind of part or equipment; by default it is active, and its pieces are told apart by serial numbers. */
export interface InventoryType extends Seed<metadata.InventoryType, "label"> {}
export const InventoryType: Model<InventoryType> = () => seedOf(metadata.InventoryType, { label: true }, {}, 32);

/** A kind of link between two activities; by default it is active, its least time in between fixed, and its most time unlimited. */
export interface LinkTemplate extends Seed<metadata.LinkTemplate, "label" | "linkType"> {}
export const LinkTemplate: Model<LinkTemplate> = () =>
  seedOf(metadata.LinkTemplate, { label: true, linkType: true }, {}, 40);

/** The template that a link type belongs to, from the one end or the other. */
export function templateOf({ linkTemplates }: CollectionStore, linkType: string): LinkTemplate | undefined {
  return linkTemplates.get(linkType) ?? [...linkTemplates.values()].find((one) => one.reverseLabel === linkType);
}

/** Something that technicians fill in. */
export interface Form extends Seed<metadata.FormDetails, "label" | "content"> {}
export const Form: Model<Form> = () => seedOf(metadata.FormDetails, { label: true, content: true }, {}, 40);

/** Whether a button on the map opens a form. */
export const isFormInUse = ({ mapLayers }: CollectionStore, label: string): boolean =>
  [...mapLayers.values()].some(({ shapeHintButton: it }) => it?.actionType === "form" && it.label === label);

/** Shapes that maps show, and what is shown of them. */
export interface MapLayer {
  readonly label: string;
  readonly name?: string;
  readonly status?: string;
  readonly translations?: metadata.Translation[];
  readonly shapeTitleColumn?: string;
  readonly tableColumns?: string[];
  readonly shapeHintColumns?: { sourceColumn: string; defaultName: string; pluginFormField: string }[];
  readonly shapeHintButton?: { actionType: string; label: string };
}

/** A language of the instance. */
export interface Language {
  /** Such as `en-US`. */
  readonly label: string;
  /** Such as `en`. */
  readonly code: string;
  readonly name: string;
  readonly active: boolean;
  readonly translations?: metadata.Translation[];
}

export const collectionStore = () => ({
  resourceTypes: new Map<string, ResourceType>(),
  nonWorkingReasons: new Map<string, NonWorkingReason>(),
  organizations: new Map<string, Organization>(),
  shifts: new Map<string, Shift>(),
  timeSlots: new Map<string, TimeSlot>(),
  activityTypes: new Map<string, ActivityType>(),
  activityTypeGroups: new Map<string, ActivityTypeGroup>(),
  inventoryTypes: new Map<string, InventoryType>(),
  linkTemplates: new Map<string, LinkTemplate>(),
  forms: new Map<string, Form>(),
  mapLayers: new Map<string, MapLayer>(),
  languages: new Map<string, Language>(),
});
export type CollectionStore = Readonly<ReturnType<typeof collectionStore>>;
