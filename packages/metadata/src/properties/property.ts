import {
  int,
  type Link,
  linked,
  type Model,
  max,
  maxLength,
  min,
  minLength,
  type Open,
  object,
  openEnum,
  patch,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "../translation.js";

/** What a property holds; `field` marks those that are part of OFS, of which only the translations can be set. */
export type PropertyType = "field" | "integer" | "string" | "enumeration" | "file" | "attachments";

/** What a property belongs to. */
export type PropertyEntity = "activity" | "inventory" | "resource" | "service request" | "user";

/** How a property is shown to users. */
export type PropertyGui =
  | "text"
  | "checkbox"
  | "combobox"
  | "radiogroup"
  | "file"
  | "signature"
  | "image"
  | "url"
  | "phone"
  | "email"
  | "capture"
  | "geo"
  | "attachments";

/** The largest file that a property takes. */
export type PropertyFileSize = "0.5MB" | "1MB" | "2MB" | "3MB" | "5MB";

/** How the text of a property is turned into what users see: first the expressions, then the stylesheet. */
export interface PropertyTransformation {
  /** Perl-compatible replacements, each `/pattern/flags = replacement`, applied one after the other. */
  regExpLines: string[];
  /** XSLT applied to the result. */
  xslt: string;
}
export const PropertyTransformation: Model<PropertyTransformation> = () =>
  object<PropertyTransformation>({ regExpLines: z.array(z.string()), xslt: z.string() });

/** All of a property, to create it or to replace it. */
export interface PropertyInput {
  /** Repeats the label in the path, which decides. */
  label?: string;
  /** In the user's language, or in the one asked for. Read only: what is set are the translations. */
  name?: string;
  /** The hint beside the name, in the user's language. Read only. */
  hint?: string;
  /** Cannot change once the property exists. */
  type: Open<PropertyType>;
  /** Cannot change once the property exists. */
  entity: Open<PropertyEntity>;
  /** Needed to create a property; cannot change where `type` is `field`. */
  gui?: Open<PropertyGui> | null;
  /** Whether reopening an activity or starting its prework copies the value. Not for resources. */
  cloneFlag?: boolean;
  /** A template for the value, where `type` is `integer` or `string`. */
  template?: string;
  /** Lines of text in the activity details, where `type` is `string`; more than 1 only with `gui` `text`. */
  lines?: number;
  /** The largest file, where `gui` is `file`. @default "5MB" */
  fileSizeLimit?: Open<PropertyFileSize>;
  /** Media types that the property takes; needed where `type` is `file`, except with `gui` `image`. */
  mimeTypes?: string[];
  /** Width in pixels, where `gui` is `image`. */
  maxWidth?: number;
  /** Height in pixels, where `gui` is `image`. */
  maxHeight?: number;
  /** Whether users may draw on the picture, where `gui` is `image`. */
  allowDraw?: boolean;
  /** Whether the place where the picture was taken is kept, where `gui` is `image`. */
  getGeolocation?: boolean;
  /** Whether place and time are written on the picture, where `gui` is `image`. @default false */
  watermark?: boolean;
  /** Label of the application of type Oracle Storage, where `type` is `attachments`. */
  storageApplication?: string;
  /** What attachments in Fusion belong to, where `type` is `attachments`. */
  businessObject?: Open<"serviceWorkOrder" | "maintenanceWorkOrder">;
  /** Label of the attachment category in Fusion, where `type` is `attachments`. */
  attachmentCategory?: string;
  /** Where `type` is `string` and `gui` is `text`. */
  transformation?: PropertyTransformation;
  /** The name in each language; needed to create a property. Absent when a property was asked for in one language. */
  translations?: Translation[];
}
const propertyFields = () => ({
  label: z.optional(z.string().check(minLength(1), maxLength(40))),
  name: z.optional(z.string()),
  hint: z.optional(z.string()),
  type: openEnum(["field", "integer", "string", "enumeration", "file", "attachments"]),
  entity: openEnum(["activity", "inventory", "resource", "service request", "user"]),
  gui: z.optional(
    z.nullable(
      openEnum([
        "text",
        "checkbox",
        "combobox",
        "radiogroup",
        "file",
        "signature",
        "image",
        "url",
        "phone",
        "email",
        "capture",
        "geo",
        "attachments",
      ]),
    ),
  ),
  cloneFlag: z.optional(z.boolean()),
  template: z.optional(z.string()),
  lines: z.optional(int().check(min(1), max(9))),
  fileSizeLimit: z.optional(openEnum(["0.5MB", "1MB", "2MB", "3MB", "5MB"])),
  mimeTypes: z.optional(z.array(z.string())),
  maxWidth: z.optional(int().check(min(10), max(5000))),
  maxHeight: z.optional(int().check(min(10), max(5000))),
  allowDraw: z.optional(z.boolean()),
  getGeolocation: z.optional(z.boolean()),
  watermark: z.optional(z.boolean()),
  storageApplication: z.optional(z.string()),
  businessObject: z.optional(openEnum(["serviceWorkOrder", "maintenanceWorkOrder"])),
  attachmentCategory: z.optional(z.string().check(maxLength(30))),
  transformation: z.optional(schemaOf(PropertyTransformation)),
  translations: z.optional(z.array(schemaOf(Translation))),
});
export const PropertyInput: Model<PropertyInput> = () => object<PropertyInput>(propertyFields());

/** A property of activities, inventories, resources, service requests or users, fit to be sent back. */
export interface Property extends PropertyInput {
  /** Unique. */
  label: string;
  /** For `enumeration`, one leads to its values. */
  links?: Link[];
}
export const Property: Model<Property> = () =>
  object<Property>({
    ...propertyFields(),
    label: z.string(),
    ...linked(),
  });

/** The fields of a property to change; those left out stay as they are. */
export interface PropertyPatch extends Partial<PropertyInput> {}
export const PropertyPatch: Model<PropertyPatch> = () => patch<PropertyInput, never>(PropertyInput, {});
