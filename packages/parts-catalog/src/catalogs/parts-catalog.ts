import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A field that the items of a catalog have. */
export interface PartsCatalogField {
  /** Label of the field, unique in the catalog. */
  label: string;
  /** What users see. */
  name: string;
  /** Label of the custom property that the field stands for. */
  propertyLabel?: string;
  /** Whether users may search by it. */
  searchable?: boolean;
  /** Whether online users get it with search results; otherwise it is kept for offline use and left out of them. */
  preview?: boolean;
}
export const PartsCatalogField: Model<PartsCatalogField> = () =>
  object<PartsCatalogField>({
    label: z.string(),
    name: z.string(),
    propertyLabel: z.optional(z.string()),
    searchable: z.optional(z.boolean()),
    preview: z.optional(z.boolean()),
  });

/** A type of item, and the inventory that it becomes. */
export interface PartsCatalogItemType {
  /** What items name in their `type`. */
  itemType: string;
  /** Label of the inventory type. */
  inventoryType?: string;
}
export const PartsCatalogItemType: Model<PartsCatalogItemType> = () =>
  object<PartsCatalogItemType>({
    itemType: z.string(),
    inventoryType: z.optional(z.string()),
  });

/** A catalog of parts: how its items look. The items themselves are set one by one. */
export interface PartsCatalog {
  /** What users see. */
  name: string;
  /** The fields that items have. */
  fieldSchemas: PartsCatalogField[];
  /** The types that items are of. */
  typeSchemas?: PartsCatalogItemType[];
}
export const PartsCatalog: Model<PartsCatalog> = () =>
  object<PartsCatalog>({
    name: z.string(),
    fieldSchemas: z.array(schemaOf(PartsCatalogField)),
    typeSchemas: z.optional(z.array(schemaOf(PartsCatalogItemType))),
  });
