import { int, type Linked, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { Translation } from "../translation.js";

/** Name and unit of an inventory type in one language. */
export interface InventoryTypeTranslation extends Translation {
  /** The unit that it is counted in, such as `ft`; only where it is not serialized. */
  unitOfMeasurement?: string;
}
export const InventoryTypeTranslation: Model<InventoryTypeTranslation> = () =>
  object<InventoryTypeTranslation>({
    language: z.string(),
    languageISO: z.optional(z.string()),
    name: z.string(),
    unitOfMeasurement: z.optional(z.string()),
  });

/** All of an inventory type, to create it or to replace it. */
export interface InventoryTypeInput {
  /** The path decides. */
  label?: string;
  /** In one language. Of no effect here: set the translations. */
  name?: string;
  /** In one language. Of no effect here: set the translations. */
  unitOfMeasurement?: string;
  /** Whether new inventories can have the type. */
  active: boolean;
  /** Whether it is counted by quantity; else each piece has a serial number. @default false */
  nonSerialized?: boolean;
  /** Label of the inventory property that names the model. Cannot change once it is set. */
  modelProperty?: string;
  /** Digits after the decimal point of a quantity; `null` where OFS knows none. */
  quantityPrecision?: number | null;
  /** Name and unit in each language. OFS requires them here; they are missing when a type is read in one language. */
  translations?: InventoryTypeTranslation[];
}
const inventoryTypeFields = () => ({
  label: z.optional(z.string()),
  name: z.optional(z.string()),
  unitOfMeasurement: z.optional(z.string()),
  active: z.boolean(),
  nonSerialized: z.optional(z.boolean()),
  modelProperty: z.optional(z.string()),
  quantityPrecision: z.optional(z.nullable(int())),
  translations: z.optional(z.array(schemaOf(InventoryTypeTranslation))),
});
export const InventoryTypeInput: Model<InventoryTypeInput> = () => object<InventoryTypeInput>(inventoryTypeFields());

/** A kind of equipment or of parts, fit to be sent back when read with all its translations. */
export interface InventoryType extends InventoryTypeInput, Linked {
  /** Unique. */
  label: string;
  nonSerialized: boolean;
  /** In the language asked for, else in English. */
  name: string;
}
export const InventoryType: Model<InventoryType> = () =>
  object<InventoryType>({
    ...inventoryTypeFields(),
    label: z.string(),
    nonSerialized: z.boolean(),
    name: z.string(),
    ...linked(),
  });
