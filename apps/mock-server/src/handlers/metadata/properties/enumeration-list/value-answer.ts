import type { EnumerationValue as EnumerationValueAnswer } from "@ofsc/metadata";
import type { Context } from "../../../../http/handlers.js";
import type { EnumerationValue } from "../../../../world/properties.js";
import { namesIn } from "../../collection/index.js";

/** A value has a name of its own only in the language asked for. */
export function answerValue(value: EnumerationValue, context: Context, language?: string): EnumerationValueAnswer {
  const { name, translations } = namesIn(value, context, language);
  const { translations: _all, active = true, ...rest } = value;
  return { ...rest, active, ...(translations ? { translations } : { name }) };
}
