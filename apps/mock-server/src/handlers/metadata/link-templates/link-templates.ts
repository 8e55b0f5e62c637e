import type { CreateLinkTemplate, LinkTemplate as LinkTemplateAnswer } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import type { LinkTemplate } from "../../../world/link-templates.js";
import { findIn, invalidValue, listing } from "../collection/index.js";
import { answerTemplate } from "./template-answer.js";
import { readSettings, readTemplate } from "./template-input.js";

type Contract = typeof contract.linkTemplates;

export const list: Handler<Contract["list"]> = listing<LinkTemplate, LinkTemplateAnswer>({
  omitsItems: true,
  all: ({ world }) => world.linkTemplates.values(),
  answer: answerTemplate,
});

export const get: Handler<Contract["get"]> = (received) =>
  answerTemplate(findIn(received.world.linkTemplates, "Link template", received.params.label), received);

/** At the address of the collection, where it is known to work. */
export const create: Handler<Contract["create"]> = (received) => save(received, received.body);

/** At the address that is published; both labels have to be the same. */
export const createByLabel: Handler<Contract["createByLabel"]> = (received) => {
  const { params, body } = received;
  if (params.label !== body.label) throw invalidValue("label", body.label, `The path has '${params.label}'`);
  return save(received, body);
};

/** Labels and type stay what they are. */
export const update: Handler<Contract["update"]> = (received) => {
  const { world, switches, params, body } = received;
  const former = findIn(world.linkTemplates, "Link template", params.label);
  const other = (["label", "reverseLabel", "linkType"] as const).find(
    (field) => body[field] !== undefined && body[field] !== former[field],
  );
  if (other && switches.fixedFields === "refuse") throw invalidValue(other, body[other], "It cannot be changed");
  const changed = { ...former, ...readSettings(body, former.linkType) };
  world.linkTemplates.set(changed.label, changed);
  return answerTemplate(changed, received);
};

function save(context: Context, body: CreateLinkTemplate): LinkTemplateAnswer {
  const template = readTemplate(context.world, body);
  context.world.linkTemplates.set(template.label, template);
  return answerTemplate(template, context);
}
