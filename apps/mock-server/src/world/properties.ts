import { dictionary, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Property as PropertyAnswer, Translation } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** One of the values that an enumeration can have. */
export interface EnumerationValue {
  label: string;
  /** @default true */
  active?: boolean;
  /** @default the label in English */
  translations?: Translation[];
}
export const EnumerationValue: Model<EnumerationValue> = () =>
  object<EnumerationValue>({
    label: z.string(),
    active: z.optional(z.boolean()),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

/** A custom property. */
export interface Property
  extends Seed<Omit<PropertyAnswer, "gui" | "fileSizeLimit" | "businessObject">, "label" | "type" | "entity"> {
  /** How it is shown to users. */
  gui?: string | null;
  /** The largest file, such as `5MB`. */
  fileSizeLimit?: string;
  /** What attachments in Fusion belong to. */
  businessObject?: string;
  /** The values of an enumeration by their labels. */
  enumeration?: Record<string, string>;
  /** The values of an enumeration in full; they go before `enumeration`. */
  values?: EnumerationValue[];
}
export const Property: Model<Property> = () =>
  seedOf(
    PropertyAnswer,
    { label: true, type: true, entity: true },
    {
      gui: z.optional(z.nullable(z.string())),
      fileSizeLimit: z.optional(z.string()),
      businessObject: z.optional(z.string()),
      enumeration: z.optional(dictionary(z.string())),
      values: z.optional(z.array(schemaOf(EnumerationValue))),
    },
    40,
  );

/** The values of an enumeration, in whichever form they were given. */
export function valuesOf({ values, enumeration = {} }: Property): EnumerationValue[] {
  return (
    values ?? Object.entries(enumeration).map(([label, name]) => ({ label, translations: [{ language: "en", name }] }))
  );
}

export const propertyStore = () => ({ properties: new Map<string, Property>() });
export type PropertyStore = Readonly<ReturnType<typeof propertyStore>>;
