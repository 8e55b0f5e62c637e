import { type Model, object } from "@ofsc/contract";
import * as z from "zod/mini";

/** A custom property. */
export interface Property {
  label: string;
  /** @default the label */
  name?: string;
  type: "field" | "integer" | "string" | "enumeration" | "file" | "attachments";
  entity: "activity" | "inventory" | "resource" | "service request" | "user";
  gui?: string;
  /** Whether its value goes to the copy of an activity. @default false */
  cloneFlag?: boolean;
  /** The values of an enumeration by their labels. */
  enumeration?: Record<string, string>;
  mimeTypes?: string[];
  fileSizeLimit?: string;
}
export const Property: Model<Property> = () =>
  object<Property>({
    label: z.string().check(z.maxLength(40)),
    name: z.optional(z.string()),
    type: z.enum(["field", "integer", "string", "enumeration", "file", "attachments"]),
    entity: z.enum(["activity", "inventory", "resource", "service request", "user"]),
    gui: z.optional(z.string()),
    cloneFlag: z.optional(z.boolean()),
    enumeration: z.optional(z.record(z.string(), z.string())),
    mimeTypes: z.optional(z.array(z.string())),
    fileSizeLimit: z.optional(z.string()),
  });
