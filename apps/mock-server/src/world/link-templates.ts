import type { Model } from "@ofsc/contract";
import { LinkTemplate as LinkTemplateAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** A kind of link between two activities; by default it is active, its least time in between fixed, and its most time unlimited. */
export interface LinkTemplate extends Seed<LinkTemplateAnswer, "label" | "linkType"> {}
export const LinkTemplate: Model<LinkTemplate> = () =>
  seedOf<LinkTemplate, LinkTemplateAnswer>(LinkTemplateAnswer, { label: true, linkType: true }, {}, 40);

export const linkTemplateStore = () => ({ linkTemplates: new Map<string, LinkTemplate>() });
export type LinkTemplateStore = Readonly<ReturnType<typeof linkTemplateStore>>;

/** The template that a link type belongs to, from the one end or the other. */
export function templateOf(world: LinkTemplateStore, linkType: string): LinkTemplate | undefined {
  return (
    world.linkTemplates.get(linkType) ??
    [...world.linkTemplates.values()].find(({ reverseLabel }) => reverseLabel === linkType)
  );
}
