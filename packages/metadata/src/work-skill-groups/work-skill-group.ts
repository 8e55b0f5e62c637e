import { int, type Linked, linked, type Model, max, maxLength, min, minLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "../translation.js";

/** A work skill as part of a group. */
export interface GroupedWorkSkill {
  /** Label of the work skill. */
  label: string;
  /** The level at which a resource gets it, 1 to 100. */
  ratio: number;
}
export const GroupedWorkSkill: Model<GroupedWorkSkill> = () =>
  object<GroupedWorkSkill>({
    label: z.string(),
    ratio: int().check(min(1), max(100)),
  });

/** All of a work skill group, to create it or to replace it. */
export interface WorkSkillGroupInput {
  /** Repeats the label in the path, which decides. */
  label?: string;
  /** In the user's language. Read only: what is set are the translations. */
  name?: string;
  /** Whether the group can be given to resources. */
  assignToResource: boolean;
  /** Whether the group can be part of capacity categories. */
  addToCapacityCategory: boolean;
  /** Whether it is in use. */
  active: boolean;
  /** The work skills, each with its level. */
  workSkills?: GroupedWorkSkill[];
  /** The name in each language; needed to create a group. A replacement without them keeps those there are. */
  translations?: Translation[];
}
const workSkillGroupFields = () => ({
  label: z.optional(z.string().check(minLength(1), maxLength(40))),
  name: z.optional(z.string().check(minLength(1), maxLength(5000))),
  assignToResource: z.boolean(),
  addToCapacityCategory: z.boolean(),
  active: z.boolean(),
  workSkills: z.optional(z.array(schemaOf(GroupedWorkSkill))),
  translations: z.optional(z.array(schemaOf(Translation))),
});
export const WorkSkillGroupInput: Model<WorkSkillGroupInput> = () =>
  object<WorkSkillGroupInput>(workSkillGroupFields());

/** Work skills that are given out together, fit to be sent back. */
export interface WorkSkillGroup extends WorkSkillGroupInput, Linked {
  /** Unique. */
  label: string;
  translations: Translation[];
}
export const WorkSkillGroup: Model<WorkSkillGroup> = () =>
  object<WorkSkillGroup>({
    ...workSkillGroupFields(),
    label: z.string(),
    translations: z.array(schemaOf(Translation)),
    ...linked(),
  });
