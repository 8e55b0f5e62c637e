import type { Property as PropertyAnswer } from "@ofsc/metadata";
import type { Context } from "../../../http/handlers.js";
import type { Property } from "../../../world/properties.js";
import { linksTo, namesIn } from "../collection/index.js";

/** A property as the API returns it: without its values, to which a link leads. */
export function answerProperty(property: Property, context: Context, language?: string): PropertyAnswer {
  const { enumeration: _short, values: _apart, name: _stored, translations: _all, ...rest } = property;
  const { label } = property;
  const toValues = linksTo(context, "properties", label, "enumerationList")[0]?.href ?? "";
  return {
    ...rest,
    gui: property.gui ?? null,
    ...namesIn(property, context, language),
    links: [
      ...linksTo(context, "properties", label),
      ...(property.type === "enumeration" ? [{ rel: "enumerationList", href: toValues }] : []),
    ],
  };
}
