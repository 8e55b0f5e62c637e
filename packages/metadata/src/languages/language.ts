import { type Linked, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "../translation.js";

/** A language of the instance. */
export interface Language extends Linked {
  /** Unique, such as `en-US`. */
  label: string;
  /** Two letters, such as `en`. */
  code?: string;
  /** In English or in the language of the user who asks. */
  name: string;
  /** Whether users can work in it. */
  active: boolean;
  /** The name of the language in each language. */
  translations: Translation[];
}
export const Language: Model<Language> = () =>
  object<Language>({
    label: z.string(),
    code: z.optional(z.string()),
    name: z.string(),
    active: z.boolean(),
    translations: z.array(schemaOf(Translation)),
    ...linked(),
  });
