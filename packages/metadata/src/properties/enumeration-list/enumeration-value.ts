import { type Linked, linked, type Model, maxLength, minLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ListRange, listRange } from "../../list-range.js";
import { Translation } from "../../translation.js";

/** One of the values that an enumeration can have. */
export interface EnumerationValue extends Linked {
  /** Unique within the property, and fixed; neither `0` nor `-1`, which OFS keeps to itself. */
  label: string;
  /** Whether users can choose it. */
  active?: boolean;
  /** In the language asked for. Read only: what is set are the translations. */
  name?: string;
  /** The name in each language, English among them. Absent when values were asked for in one language. */
  translations?: Translation[];
}
export const EnumerationValue: Model<EnumerationValue> = () =>
  object<EnumerationValue>({
    label: z.string().check(minLength(1), maxLength(255)),
    active: z.optional(z.boolean()),
    name: z.optional(z.string()),
    translations: z.optional(z.array(schemaOf(Translation))),
    ...linked(),
  });

/** Which enumeration values to list. */
export interface ListEnumerationValues extends ListRange {
  /** Code of the language for `name`, such as `es`, instead of `translations`; English where it is missing. */
  language?: string;
}
export const ListEnumerationValues: Model<ListEnumerationValues> = () =>
  object<ListEnumerationValues>({ ...listRange(), language: z.optional(z.string()) });

/** All the values that an enumeration is to have. */
export interface ReplaceEnumerationValues {
  /** At least one of them active, and each with its English translation. */
  items: EnumerationValue[];
}
export const ReplaceEnumerationValues: Model<ReplaceEnumerationValues> = () =>
  object<ReplaceEnumerationValues>({ items: z.array(schemaOf(EnumerationValue)).check(minLength(1)) });
