import { date, extensible, int, type Model, object, patch, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Inventory } from "../inventories/inventory.js";
import { type ActivityProperties, activityProperties } from "./activity-properties.js";
import { BulkUpdateActivityLinks } from "./bulk-update-links.js";
import { RequiredInventories } from "./required-inventories/required-inventory.js";
import { ResourcePreferences } from "./resource-preferences/resource-preference.js";

/** How a bulk update treats the activities that it finds. */
export interface BulkUpdateActivitiesParameters {
  /**
   * What an activity is found by. With `activityId`, an unknown id fails and `null` creates; with the others, whatever
   * is not found is created.
   */
  identifyActivityBy?: "activityId" | "apptNumber" | "apptNumberPlusCustomerNumber" | "apptNumberPlusIbAssetId";
  /**
   * What to do about an activity that is completed, not done or cancelled. `createNew` does not go with `activityId`, and
   * makes it unsafe to send a bulk update twice.
   */
  ifInFinalStatusThen: "doNothing" | "createNew" | "updateExisting";
  /** Fields to leave alone when the activity exists. */
  ifExistsThenDoNotUpdateFields?: string[];
  /** Whether the properties that an inventory in the request lacks are kept or erased. @default "eraseProperties" */
  inventoryPropertiesUpdateMode?: "keepProperties" | "eraseProperties";
  /** Who gets a new activity that the resource named in it cannot have. */
  fallbackResourceId?: string;
}
export const BulkUpdateActivitiesParameters: Model<BulkUpdateActivitiesParameters> = () =>
  object<BulkUpdateActivitiesParameters>({
    identifyActivityBy: z.optional(
      z.enum(["activityId", "apptNumber", "apptNumberPlusCustomerNumber", "apptNumberPlusIbAssetId"]),
    ),
    ifInFinalStatusThen: z.enum(["doNothing", "createNew", "updateExisting"]),
    ifExistsThenDoNotUpdateFields: z.optional(z.array(z.string())),
    inventoryPropertiesUpdateMode: z.optional(z.enum(["keepProperties", "eraseProperties"])),
    fallbackResourceId: z.optional(z.string()),
  });

/** A customer inventory of an activity in a bulk update. Custom properties stand beside these fields. */
export interface BulkUpdateActivityInventory extends Partial<Omit<Inventory, "status" | "links">> {}
export const BulkUpdateActivityInventory: Model<BulkUpdateActivityInventory> = () =>
  patch(Inventory, { status: true, links: true });

/** The customer inventories of an activity in a bulk update. */
export interface BulkUpdateActivityInventories {
  /** The inventories, each on its own. */
  items?: BulkUpdateActivityInventory[];
}
export const BulkUpdateActivityInventories: Model<BulkUpdateActivityInventories> = () =>
  object<BulkUpdateActivityInventories>({ items: z.optional(z.array(schemaOf(BulkUpdateActivityInventory))) });

/** One activity of a bulk update. Custom properties stand beside these fields; files cannot be set. */
export interface BulkUpdateActivity extends ActivityProperties {
  /** Needed when activities are identified by it; `null` creates one. */
  activityId?: number | null;
  /** Whose route it goes on. */
  resourceId?: string;
  /**
   * The day of the route, `YYYY-MM-DD`; `null` takes the activity off the schedule. Of a segmentable activity only the
   * segments can be moved to another day.
   */
  date?: string | null;
  /** Who should do it, must, or must not; replaces what there is. */
  resourcePreferences?: ResourcePreferences;
  /** What has to be taken along; replaces what there is. */
  requiredInventories?: RequiredInventories;
  /** The customer's inventories. */
  inventories?: BulkUpdateActivityInventories;
  /** Links to other activities. */
  linkedActivities?: BulkUpdateActivityLinks;
}
export const BulkUpdateActivity: Model<BulkUpdateActivity> = () =>
  extensible<BulkUpdateActivity>({
    ...activityProperties(),
    activityId: z.optional(z.nullable(int())),
    resourceId: z.optional(z.string()),
    date: z.optional(z.nullable(date())),
    resourcePreferences: z.optional(schemaOf(ResourcePreferences)),
    requiredInventories: z.optional(schemaOf(RequiredInventories)),
    inventories: z.optional(schemaOf(BulkUpdateActivityInventories)),
    linkedActivities: z.optional(schemaOf(BulkUpdateActivityLinks)),
  });

/** Activities to create or update, in this order. */
export interface BulkUpdateActivities {
  /** How existing activities are found, and what becomes of them. */
  updateParameters: BulkUpdateActivitiesParameters;
  /** What to create or to update, at most 5 MB as a whole. */
  activities: BulkUpdateActivity[];
}
export const BulkUpdateActivities: Model<BulkUpdateActivities> = () =>
  object<BulkUpdateActivities>({
    updateParameters: schemaOf(BulkUpdateActivitiesParameters),
    activities: z.array(schemaOf(BulkUpdateActivity)),
  });
