import { int, type Model, maxLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { Translation } from "./translations.js";

/** Name and unit in one language. */
export interface InventoryTypeTranslation extends Translation {
  unitOfMeasurement?: string;
}
export const InventoryTypeTranslation: Model<InventoryTypeTranslation> = () =>
  object<InventoryTypeTranslation>({
    language: z.string(),
    languageISO: z.optional(z.string()),
    name: z.string(),
    unitOfMeasurement: z.optional(z.string()),
  });

/** A kind of part or equipment. */
export interface InventoryType {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** Counted rather than told apart by serial numbers. @default false */
  nonSerialized?: boolean;
  unitOfMeasurement?: string;
  /** Label of the property that names the model. */
  modelProperty?: string;
  quantityPrecision?: number | null;
  translations?: InventoryTypeTranslation[];
}
export const InventoryType: Model<InventoryType> = () =>
  object<InventoryType>({
    label: z.string().check(maxLength(32)),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    nonSerialized: z.optional(z.boolean()),
    unitOfMeasurement: z.optional(z.string()),
    modelProperty: z.optional(z.string()),
    quantityPrecision: z.optional(z.nullable(int())),
    translations: z.optional(z.array(schemaOf(InventoryTypeTranslation))),
  });

export const inventoryTypeStore = () => ({ inventoryTypes: new Map<string, InventoryType>() });
export type InventoryTypeStore = Readonly<ReturnType<typeof inventoryTypeStore>>;
