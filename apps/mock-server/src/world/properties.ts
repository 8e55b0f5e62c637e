import { int, type Model, maxLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "./translations.js";

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
export interface Property {
  label: string;
  /** @default the label */
  name?: string;
  type: "field" | "integer" | "string" | "enumeration" | "file" | "attachments";
  entity: "activity" | "inventory" | "resource" | "service request" | "user";
  gui?: string | null;
  /** Whether its value goes to the copy of an activity. @default false */
  cloneFlag?: boolean;
  /** The values of an enumeration by their labels. */
  enumeration?: Record<string, string>;
  /** The values of an enumeration in full; they go before `enumeration`. */
  values?: EnumerationValue[];
  mimeTypes?: string[];
  fileSizeLimit?: string;
  hint?: string;
  template?: string;
  lines?: number;
  maxWidth?: number;
  maxHeight?: number;
  allowDraw?: boolean;
  getGeolocation?: boolean;
  watermark?: boolean;
  storageApplication?: string;
  businessObject?: string;
  attachmentCategory?: string;
  transformation?: { regExpLines: string[]; xslt: string };
  translations?: Translation[];
}
export const Property: Model<Property> = () =>
  object<Property>({
    label: z.string().check(maxLength(40)),
    name: z.optional(z.string()),
    type: z.enum(["field", "integer", "string", "enumeration", "file", "attachments"]),
    entity: z.enum(["activity", "inventory", "resource", "service request", "user"]),
    gui: z.optional(z.nullable(z.string())),
    cloneFlag: z.optional(z.boolean()),
    enumeration: z.optional(z.record(z.string(), z.string())),
    values: z.optional(z.array(schemaOf(EnumerationValue))),
    mimeTypes: z.optional(z.array(z.string())),
    fileSizeLimit: z.optional(z.string()),
    hint: z.optional(z.string()),
    template: z.optional(z.string()),
    lines: z.optional(int()),
    maxWidth: z.optional(int()),
    maxHeight: z.optional(int()),
    allowDraw: z.optional(z.boolean()),
    getGeolocation: z.optional(z.boolean()),
    watermark: z.optional(z.boolean()),
    storageApplication: z.optional(z.string()),
    businessObject: z.optional(z.string()),
    attachmentCategory: z.optional(z.string()),
    transformation: z.optional(z.strictObject({ regExpLines: z.array(z.string()), xslt: z.string() })),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

/** The values of an enumeration, in whichever form they were given. */
export function valuesOf({ values, enumeration = {} }: Property): EnumerationValue[] {
  return (
    values ?? Object.entries(enumeration).map(([label, name]) => ({ label, translations: [{ language: "en", name }] }))
  );
}

export const propertyStore = () => ({ properties: new Map<string, Property>() });
export type PropertyStore = Readonly<ReturnType<typeof propertyStore>>;
