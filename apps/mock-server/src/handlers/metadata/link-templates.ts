import { type CreateLinkTemplate, type LinkTemplate as LinkTemplateAnswer, LinkTemplatePatch } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import { listed } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { type LinkTemplate, templateOf } from "../../world/collections.js";
import { localeOf } from "../../world/translations.js";
import type { World } from "../../world/world.js";
import { findIn, without } from "./collection.js";
import { linksTo } from "./links.js";
import { checkClosed, invalidValue, oneOf, required } from "./values.js";

export const linkTemplates: Handlers<typeof contract.linkTemplates> = {
  list: (received) =>
    listed(received, [...received.world.linkTemplates.values()], {
      omitsItems: true,
      show: (template) => answerTemplate(template, received),
    }),

  get: (received) =>
    answerTemplate(findIn(received.world.linkTemplates, "Link template", received.params.label), received),

  /** At the address of the collection, where it is known to work. */
  create: (received) => save(received, received.body),

  /** At the address that is published; both labels have to be the same. */
  createByLabel: (received) => {
    const { params, body } = received;
    if (params.label !== body.label) throw invalidValue("label", body.label, `The path has '${params.label}'`);
    return save(received, body);
  },

  /** Labels and type stay what they are. */
  update: (received) => {
    const { world, switches, params, body } = received;
    const former = findIn(world.linkTemplates, "Link template", params.label);
    const other = (["label", "reverseLabel", "linkType"] as const).find(
      (field) => body[field] !== undefined && body[field] !== former[field],
    );
    if (other && switches.fixedFields === "refuse") throw invalidValue(other, body[other], "It cannot be changed");
    const changed = { ...former, ...readSettings(body, former.linkType) };
    world.linkTemplates.set(changed.label, changed);
    return answerTemplate(changed, received);
  },
};

function save(context: Context, body: CreateLinkTemplate): LinkTemplateAnswer {
  const template = readTemplate(context.world, body);
  context.world.linkTemplates.set(template.label, template);
  return answerTemplate(template, context);
}

/** Languages go by their ISO codes here. */
function answerTemplate(template: LinkTemplate, context: Context): LinkTemplateAnswer {
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

/** A new template; 409 where one of its labels is taken. */
function readTemplate(world: World, { label, reverseLabel, linkType, ...rest }: CreateLinkTemplate): LinkTemplate {
  const type = oneOf("linkType", linkType, ["finishToStart", "startToStart", "simultaneous", "related"]);
  if (type !== "simultaneous" && reverseLabel === undefined) throw required("reverseLabel");
  const labels = [label, ...(type === "simultaneous" || reverseLabel === undefined ? [] : [reverseLabel])];
  const taken = labels.find((one) => templateOf(world, one));
  if (taken !== undefined) throw new ProblemError(409, `There is a link template of the label ${taken}`);
  return {
    ...readSettings(rest, type),
    label,
    linkType: type,
    ...(labels[1] === undefined ? {} : { reverseLabel: labels[1] }),
  };
}

type Settings = Omit<LinkTemplate, "label" | "reverseLabel" | "linkType">;

/** What can change of a template, as far as its type has it. */
function readSettings(body: LinkTemplatePatch, type: LinkTemplate["linkType"]): Settings {
  const { translations } = body;
  if (translations && !translations.some(({ language, name }) => localeOf(language) === "en-US" && name !== "")) {
    throw invalidValue("translations", translations, "An English name is required");
  }
  const hasIntervals = type === "finishToStart" || type === "startToStart";
  const members = ["minInterval", "maxInterval", "schedulingConstraint", "assignmentConstraint"] as const;
  const settings = without(body, [
    ...["label", "reverseLabel", "linkType", "links"],
    // What is empty is as good as left out.
    ...members.filter((member) => !body[member]),
    ...(hasIntervals ? [] : ["minIntervalValue", "maxIntervalValue", "minInterval", "maxInterval"]),
    ...(type === "simultaneous" ? ["schedulingConstraint", "assignmentConstraint"] : []),
  ]);
  checkClosed({ model: LinkTemplatePatch, members }, settings);
  return settings as Settings;
}
