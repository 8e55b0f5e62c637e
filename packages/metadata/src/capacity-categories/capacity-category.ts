import { int, type Linked, linked, type Model, max, min, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type Audited, audited } from "../audited.js";
import { LabelReference } from "../label-reference.js";
import { Translation } from "../translation.js";

/** A work skill group of a capacity category. All but the label is set by OFS, and ignored when written. */
export interface CapacityCategoryWorkSkillGroup extends Audited, Linked {
  /** Label of the work skill group. */
  label: string;
  /** `YYYY-MM-DD`. */
  startDate?: string;
  /** Empty while it has no end. */
  end_date?: string;
}
const memberFields = () => ({
  label: z.string(),
  startDate: z.optional(z.string()),
  end_date: z.optional(z.string()),
  ...audited(),
  ...linked(),
});
export const CapacityCategoryWorkSkillGroup: Model<CapacityCategoryWorkSkillGroup> = () =>
  object<CapacityCategoryWorkSkillGroup>(memberFields());

/** A work skill of a capacity category. All but label and ratio is set by OFS, and ignored when written. */
export interface CapacityCategoryWorkSkill extends CapacityCategoryWorkSkillGroup {
  /** Label of the work skill. */
  label: string;
  /** The level at which the category needs it, 1 to 100. */
  ratio: number;
}
export const CapacityCategoryWorkSkill: Model<CapacityCategoryWorkSkill> = () =>
  object<CapacityCategoryWorkSkill>({
    ...memberFields(),
    ratio: int().check(min(1), max(100)),
  });

/** All of a capacity category, to create it or to replace it. */
export interface CapacityCategoryInput {
  /** The path decides. */
  label?: string;
  /** In the user's language. Of no effect here: set the translations. */
  name?: string;
  /** Whether capacity is counted by it. */
  active: boolean;
  /** What work of this category asks for. */
  workSkills?: CapacityCategoryWorkSkill[];
  /** What work of this category asks for, as groups. */
  workSkillGroups?: CapacityCategoryWorkSkillGroup[];
  /** The time slots that it can be booked in. */
  timeSlots?: LabelReference[];
  /** The name in each language; needed to create a category. A replacement without them keeps those there are. */
  translations?: Translation[];
}
const capacityCategoryFields = () => ({
  label: z.optional(z.string()),
  name: z.optional(z.string()),
  active: z.boolean(),
  workSkills: z.optional(z.array(schemaOf(CapacityCategoryWorkSkill))),
  workSkillGroups: z.optional(z.array(schemaOf(CapacityCategoryWorkSkillGroup))),
  timeSlots: z.optional(z.array(schemaOf(LabelReference))),
  translations: z.optional(z.array(schemaOf(Translation))),
});
export const CapacityCategoryInput: Model<CapacityCategoryInput> = () =>
  object<CapacityCategoryInput>(capacityCategoryFields());

/** Work that quota is shared out by: the skills it takes and the time slots it is offered in. Fit to be sent back. */
export interface CapacityCategory extends CapacityCategoryInput, Linked {
  /** Unique. */
  label: string;
}
export const CapacityCategory: Model<CapacityCategory> = () =>
  object<CapacityCategory>({
    ...capacityCategoryFields(),
    label: z.string(),
    ...linked(),
  });
