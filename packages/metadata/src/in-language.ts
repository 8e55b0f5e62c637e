import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type ListRange, listRange } from "./list-range.js";

/** The language to return names in. */
export interface InLanguage {
  /**
   * Code of the language for `name`, such as `es`, instead of `translations`; English where it is missing. What comes
   * without translations is not fit to be sent back.
   */
  language?: string;
}
export const InLanguage: Model<InLanguage> = () => object<InLanguage>({ language: z.optional(z.string()) });

/** Which part of a list to return, and in which language. */
export interface ListInLanguage extends InLanguage, ListRange {}
export const ListInLanguage: Model<ListInLanguage> = () =>
  object<ListInLanguage>({ ...listRange(), language: z.optional(z.string()) });
