import type { LinkTemplate as LinkTemplateAnswer } from "@ofsc/metadata";
import type { Context } from "../../../http/handlers.js";
import type { LinkTemplate } from "../../../world/link-templates.js";
import { localeOf } from "../../../world/locales.js";
import { linksTo } from "../collection/index.js";

/** Languages go by their ISO codes here. */
export function answerTemplate(template: LinkTemplate, context: Context): LinkTemplateAnswer {
  const { label, reverseLabel } = template;
  const own = { language: "en-US", name: label, ...(reverseLabel === undefined ? {} : { reverseName: reverseLabel }) };
  const { translations = [own] } = template;
  return {
    active: true,
    ...template,
    translations: translations.map((one) => ({ ...one, language: localeOf(one.language) })),
    links: linksTo(context, "linkTemplates", label),
  };
}
