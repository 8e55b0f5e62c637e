import { type Model, maxLength, minLength, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** How a condition compares: `dcontain` is the opposite of `contains`. */
export type ApiFieldFunction = "in" | "not_in" | "contains" | "dcontain" | "is_null" | "is_not_null";

/** What a property must be like. */
export interface ApiFieldCondition {
  /** Label of the property. */
  label: string;
  /** How to compare; `is_null` and `is_not_null` compare with nothing. */
  function: Open<ApiFieldFunction>;
  /** What to compare with, for functions that take one value. */
  value?: string;
  /** What to compare with, for `in` and `not_in`. */
  valueList?: string[];
}
export const ApiFieldCondition: Model<ApiFieldCondition> = () =>
  object<ApiFieldCondition>({
    label: z.string().check(minLength(1), maxLength(40)),
    function: openEnum(["in", "not_in", "contains", "dcontain", "is_null", "is_not_null"]),
    value: z.optional(z.string()),
    valueList: z.optional(z.array(z.string())),
  });

/** What an application may do with a field, while all the conditions hold. */
export interface ApiFieldVisibility {
  /** What may be done with the field. */
  visibility?: Open<"ReadOnly" | "ReadWrite" | "Mandatory">;
  /** When; all of them have to hold. */
  conditions?: ApiFieldCondition[];
}
export const ApiFieldVisibility: Model<ApiFieldVisibility> = () =>
  object<ApiFieldVisibility>({
    visibility: z.optional(openEnum(["ReadOnly", "ReadWrite", "Mandatory"])),
    conditions: z.optional(z.array(schemaOf(ApiFieldCondition))),
  });

/** A value of a field that can be used while all the conditions hold. */
export interface ApiValueVisibility {
  /** The value of the enumeration. */
  value?: string;
  /** When it is there; all of them have to hold. */
  conditions?: ApiFieldCondition[];
}
export const ApiValueVisibility: Model<ApiValueVisibility> = () =>
  object<ApiValueVisibility>({
    value: z.optional(z.string()),
    conditions: z.optional(z.array(schemaOf(ApiFieldCondition))),
  });

/** What an application may do with a field of an entity. */
export interface ApiFieldAccess {
  /** Label of the field or property. */
  label?: string;
  /** Who sees the field, and when; the first that holds counts. */
  visibilities?: ApiFieldVisibility[];
  /** When each value of an enumeration is there. */
  valuesVisibility?: ApiValueVisibility[];
}
export const ApiFieldAccess: Model<ApiFieldAccess> = () =>
  object<ApiFieldAccess>({
    label: z.optional(z.string().check(minLength(1), maxLength(255))),
    visibilities: z.optional(z.array(schemaOf(ApiFieldVisibility))),
    valuesVisibility: z.optional(z.array(schemaOf(ApiValueVisibility))),
  });
