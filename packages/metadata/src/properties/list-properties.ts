import { type Model, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ListRange, listRange } from "../list-range.js";
import type { PropertyEntity, PropertyType } from "./property.js";

/** How to return a property. */
export interface GetProperty {
  /**
   * Code of the language for `name`, such as `es`, instead of `translations`; English where it is missing. What comes
   * without translations is not fit to be sent back.
   */
  language?: string;
}
export const GetProperty: Model<GetProperty> = () => object<GetProperty>({ language: z.optional(z.string()) });

/** Which properties to list. */
export interface ListProperties extends GetProperty, ListRange {
  /** One type. @default every type */
  type?: Open<PropertyType>;
  /** Properties of one entity. @default every entity */
  entity?: Open<PropertyEntity>;
}
export const ListProperties: Model<ListProperties> = () =>
  object<ListProperties>({
    ...listRange(),
    type: z.optional(openEnum(["field", "integer", "string", "enumeration", "file", "attachments"])),
    entity: z.optional(openEnum(["activity", "inventory", "resource", "service request", "user"])),
    language: z.optional(z.string()),
  });
