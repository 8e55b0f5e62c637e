import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A name in one language. */
export interface Translation {
  /** Code of the language: two letters such as `en` when read; written, also the ISO code such as `en-US`. */
  language: string;
  /** The ISO code of the language, such as `en-US`. Ignored when written. */
  languageISO?: string;
  /** The name in that language. */
  name: string;
}
export const Translation: Model<Translation> = () =>
  object<Translation>({
    language: z.string(),
    languageISO: z.optional(z.string()),
    name: z.string(),
  });
