import {
  int,
  type Linked,
  linked,
  type Model,
  max,
  maxLength,
  min,
  minLength,
  type Open,
  object,
  openEnum,
  patch,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/**
 * How two linked activities depend on each other: the second starts after the first has ended (`finishToStart`) or
 * started (`startToStart`), both start together (`simultaneous`), or neither (`related`).
 */
export type LinkTemplateType = "finishToStart" | "startToStart" | "simultaneous" | "related";

/** The names of a link in one language. */
export interface LinkTemplateTranslation {
  /** ISO code of the language, such as `en-US`; here two letters do not do. */
  language: string;
  /** As the second activity shows it; with `simultaneous`, as both do. */
  name: string;
  /** As the first activity shows it; unused with `simultaneous`. */
  reverseName?: string;
}
export const LinkTemplateTranslation: Model<LinkTemplateTranslation> = () =>
  object<LinkTemplateTranslation>({
    language: z.string(),
    name: z.string(),
    reverseName: z.optional(z.string()),
  });

/** What a link template says beside its label and type. */
export interface LinkTemplateSettings {
  /**
   * How the first activity names the link, such as `start_before`, up to 40 characters. Cannot change. Needed to create
   * a template of any type but `simultaneous`, where it has no effect.
   */
  reverseLabel?: string;
  /** Whether new links can be made of it. */
  active: boolean;
  /** Whether a link may change the least time in between. Not for `simultaneous` and `related`, as the three that follow. */
  minInterval?: Open<"adjustable" | "nonAdjustable">;
  /** The least time in between, in minutes, up to 30000. */
  minIntervalValue?: number;
  /** Whether a link may change the most time in between, or there is none. */
  maxInterval?: Open<"unlimited" | "adjustable" | "nonAdjustable">;
  /** The most time in between, in minutes, up to 30000; unused with `unlimited`. */
  maxIntervalValue?: number;
  /** The days of the two activities. Not for `simultaneous`; OFS may take it for `related` only. */
  schedulingConstraint?: Open<"none" | "sameDay" | "differentDays">;
  /** The resources of the two activities. Not for `simultaneous`; OFS may take it for `related` only. */
  assignmentConstraint?: Open<"none" | "sameResource" | "differentResources">;
  /** The names in each language, English among them. */
  translations: LinkTemplateTranslation[];
}
const interval = () => z.optional(int().check(min(0), max(30000)));
const linkTemplateSettings = () => ({
  reverseLabel: z.optional(z.string().check(maxLength(40))),
  active: z.boolean(),
  minInterval: z.optional(openEnum(["adjustable", "nonAdjustable"])),
  minIntervalValue: interval(),
  maxInterval: z.optional(openEnum(["unlimited", "adjustable", "nonAdjustable"])),
  maxIntervalValue: interval(),
  schedulingConstraint: z.optional(openEnum(["none", "sameDay", "differentDays"])),
  assignmentConstraint: z.optional(openEnum(["none", "sameResource", "differentResources"])),
  translations: z.array(schemaOf(LinkTemplateTranslation)),
});

/** A kind of link between two activities, fit to be sent back. */
export interface LinkTemplate extends LinkTemplateSettings, Linked {
  /** Unique: how the second activity names the link, such as `start_after`. */
  label: string;
  /** Missing from some templates. */
  linkType?: Open<LinkTemplateType>;
}
export const LinkTemplate: Model<LinkTemplate> = () =>
  object<LinkTemplate>({
    ...linkTemplateSettings(),
    label: z.string(),
    linkType: z.optional(openEnum(["finishToStart", "startToStart", "simultaneous", "related"])),
    ...linked(),
  });

/** A new link template. */
export interface CreateLinkTemplate extends LinkTemplateSettings {
  /** How the second activity is to name the link, such as `start_after`. Cannot change. */
  label: string;
  /** Cannot change. */
  linkType: Open<LinkTemplateType>;
}
export const CreateLinkTemplate: Model<CreateLinkTemplate> = () =>
  object<CreateLinkTemplate>({
    ...linkTemplateSettings(),
    label: z.string().check(minLength(1), maxLength(40)),
    linkType: openEnum(["finishToStart", "startToStart", "simultaneous", "related"]),
  });

/** What to change of a link template. `label`, `reverseLabel` and `linkType` have no effect. */
export interface LinkTemplatePatch extends Partial<Omit<LinkTemplate, "links">> {}
export const LinkTemplatePatch: Model<LinkTemplatePatch> = () => patch(LinkTemplate, { links: true });
