import { int, type Model, maxLength, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A kind of link between two activities. */
export interface LinkTemplate {
  /** How the second activity names the link. */
  label: string;
  /** How the first activity names the link. */
  reverseLabel?: string;
  linkType: "finishToStart" | "startToStart" | "simultaneous" | "related";
  /** @default true */
  active?: boolean;
  /** Whether a link may have another least time in between. @default "nonAdjustable" */
  minInterval?: "adjustable" | "nonAdjustable";
  /** Minutes. */
  minIntervalValue?: number;
  /** Whether a link may have another most time in between. @default "unlimited" */
  maxInterval?: "unlimited" | "adjustable" | "nonAdjustable";
  /** Minutes. */
  maxIntervalValue?: number;
  schedulingConstraint?: "none" | "sameDay" | "differentDays";
  assignmentConstraint?: "none" | "sameResource" | "differentResources";
  /** @default the label in English */
  translations?: { language: string; name: string; reverseName?: string }[];
}
export const LinkTemplate: Model<LinkTemplate> = () =>
  object<LinkTemplate>({
    label: z.string().check(maxLength(40)),
    reverseLabel: z.optional(z.string().check(maxLength(40))),
    linkType: z.enum(["finishToStart", "startToStart", "simultaneous", "related"]),
    active: z.optional(z.boolean()),
    minInterval: z.optional(z.enum(["adjustable", "nonAdjustable"])),
    minIntervalValue: z.optional(int()),
    maxInterval: z.optional(z.enum(["unlimited", "adjustable", "nonAdjustable"])),
    maxIntervalValue: z.optional(int()),
    schedulingConstraint: z.optional(z.enum(["none", "sameDay", "differentDays"])),
    assignmentConstraint: z.optional(z.enum(["none", "sameResource", "differentResources"])),
    translations: z.optional(
      z.array(
        z.strictObject({ language: z.string(), name: z.string(), reverseName: z.optional(z.string()) }),
      ) as unknown as z.ZodMiniType<NonNullable<LinkTemplate["translations"]>>,
    ),
  });

export const linkTemplateStore = () => ({ linkTemplates: new Map<string, LinkTemplate>() });
export type LinkTemplateStore = Readonly<ReturnType<typeof linkTemplateStore>>;

/** The template that a link type belongs to, from the one end or the other. */
export function templateOf(world: LinkTemplateStore, linkType: string): LinkTemplate | undefined {
  return (
    world.linkTemplates.get(linkType) ??
    [...world.linkTemplates.values()].find(({ reverseLabel }) => reverseLabel === linkType)
  );
}
