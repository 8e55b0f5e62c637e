import { type Linked, linked, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ListRange, listRange } from "../list-range.js";
import { Translation } from "../translation.js";

/** What resources of a type do in the resource tree. */
export type ResourceRole = "field_resource" | "bucket" | "organization_unit" | "vehicle" | "warehouse";

/** A type of resource. */
export interface ResourceType extends Linked {
  /** Unique, such as `GR`. */
  label: string;
  /** In the language asked for, else in English or in that of the user who asks. */
  name: string;
  /** Whether new resources can have it. */
  active: boolean;
  /** What OFS takes resources of this type for: a bucket, a technician, a vehicle … */
  role?: Open<ResourceRole>;
  /** The name in each language; absent when types were asked for in one. */
  translations?: Translation[];
}
export const ResourceType: Model<ResourceType> = () =>
  object<ResourceType>({
    label: z.string(),
    name: z.string(),
    active: z.boolean(),
    role: z.optional(openEnum(["field_resource", "bucket", "organization_unit", "vehicle", "warehouse"])),
    translations: z.optional(z.array(schemaOf(Translation))),
    ...linked(),
  });

/** Which resource types to list. */
export interface ListResourceTypes extends ListRange {
  /** Code of the language for `name`, such as `es`, instead of `translations`; English where it is missing. */
  language?: string;
}
export const ListResourceTypes: Model<ListResourceTypes> = () =>
  object<ListResourceTypes>({ ...listRange(), language: z.optional(z.string()) });
