import { extensible, int, type Model, minLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { BulkUpdateResourceError } from "./bulk-update-result.js";

/** An inventory that a resource is to carry. Custom properties, the model among them, stand beside these fields. */
export interface BulkUpdateInventory {
  /** Label of the inventory type; together with the model it tells parts that are counted apart. */
  inventoryType?: string;
  /** Tells serialized equipment apart, as `identifySerializedInventoryBy` says; means nothing for other parts. */
  serialNumber?: string;
  /** For parts that are counted; zero and less are possible. OFS takes 1 for serialized equipment. @default 1 */
  quantity?: number;
}
export const BulkUpdateInventory: Model<BulkUpdateInventory> = () =>
  extensible<BulkUpdateInventory>({
    inventoryType: z.optional(z.string()),
    serialNumber: z.optional(z.string()),
    quantity: z.optional(z.number()),
  });

/** What one resource is to carry. */
export interface BulkUpdateResourceInventories {
  /** Whose inventories they are. */
  resourceId: string;
  /** Whether what the resource carries and is not listed is deleted, `replace`, or kept, `update`. @default "replace" */
  operationType?: "replace" | "update";
  /** What tells serialized equipment apart. The model is a custom property of the inventory. @default "serialNumber" */
  identifySerializedInventoryBy?: "serialNumber" | "typeAndSerial" | "typeAndModelAndSerial";
  /** Whether properties that are not given are erased or kept. @default "eraseProperties" */
  inventoryPropertiesUpdateMode?: "eraseProperties" | "keepProperties";
  /** An empty list, with `replace`, deletes all the resource carries. */
  inventories: BulkUpdateInventory[];
}
export const BulkUpdateResourceInventories: Model<BulkUpdateResourceInventories> = () =>
  object<BulkUpdateResourceInventories>({
    resourceId: z.string().check(minLength(1)),
    operationType: z.optional(z.enum(["replace", "update"])),
    identifySerializedInventoryBy: z.optional(z.enum(["serialNumber", "typeAndSerial", "typeAndModelAndSerial"])),
    inventoryPropertiesUpdateMode: z.optional(z.enum(["eraseProperties", "keepProperties"])),
    inventories: z.array(schemaOf(BulkUpdateInventory)),
  });

/** What many resources are to carry. */
export interface BulkUpdateInventories {
  /** Resources with their inventories, at most 5 MB as a whole. */
  resources: BulkUpdateResourceInventories[];
}
export const BulkUpdateInventories: Model<BulkUpdateInventories> = () =>
  object<BulkUpdateInventories>({ resources: z.array(schemaOf(BulkUpdateResourceInventories)) });

/** How many inventories an update came to. */
export interface BulkUpdateInventoryCounts {
  /** Inventories made. */
  created?: number;
  /** Inventories changed. */
  updated?: number;
  /** Inventories deleted. */
  deleted?: number;
}

const counts = () => ({
  created: z.optional(int()),
  updated: z.optional(int()),
  deleted: z.optional(int()),
});

/** What became of the inventories of one resource. */
export interface BulkUpdateResourceInventoriesResult extends BulkUpdateInventoryCounts {
  /** Whose inventories they are. */
  resourceId?: string;
  /** Present when something failed. */
  errors?: BulkUpdateResourceError[];
}
export const BulkUpdateResourceInventoriesResult: Model<BulkUpdateResourceInventoriesResult> = () =>
  object<BulkUpdateResourceInventoriesResult>({
    resourceId: z.optional(z.string()),
    ...counts(),
    errors: z.optional(z.array(schemaOf(BulkUpdateResourceError))),
  });

/** What became of the inventories of all resources. */
export interface BulkUpdateInventoriesResult extends BulkUpdateInventoryCounts {
  /** How many resources failed. */
  itemsFailed?: number;
  /** One for each resource of the request, in its order. */
  results?: BulkUpdateResourceInventoriesResult[];
}
export const BulkUpdateInventoriesResult: Model<BulkUpdateInventoriesResult> = () =>
  object<BulkUpdateInventoriesResult>({
    ...counts(),
    itemsFailed: z.optional(int()),
    results: z.optional(z.array(schemaOf(BulkUpdateResourceInventoriesResult))),
  });
