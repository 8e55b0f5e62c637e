import {
  type Linked,
  linked,
  type Model,
  maxLength,
  minLength,
  type Open,
  object,
  openEnum,
  schemaOf,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "../translation.js";

/**
 * The level of a skill that a team has: its best member's (`maximal`), its weakest member's (`minimal`), the sum of all
 * (`summary`), or only the leader's own (`no sharing`).
 */
export type WorkSkillSharing = "no sharing" | "maximal" | "minimal" | "summary";

/** All of a work skill, to create it or to replace it. */
export interface WorkSkillInput {
  /** Repeats the label in the path, which decides. */
  label?: string;
  /** In the user's language; to set it, set the translations. */
  name?: string;
  /** Whether it can be asked for and assigned. */
  active: boolean;
  /** What a team has of the level that its members have. @default "maximal" */
  sharing: Open<WorkSkillSharing>;
  /** The name in each language. */
  translations?: Translation[];
}
const workSkillFields = () => ({
  label: z.optional(z.string().check(minLength(1), maxLength(40))),
  name: z.optional(z.string()),
  active: z.boolean(),
  sharing: openEnum(["no sharing", "maximal", "minimal", "summary"]),
  translations: z.optional(z.array(schemaOf(Translation))),
});
export const WorkSkillInput: Model<WorkSkillInput> = () => object<WorkSkillInput>(workSkillFields());

/** Something that a resource can do and an activity can ask for, fit to be sent back. */
export interface WorkSkill extends WorkSkillInput, Linked {
  /** Unique. */
  label: string;
}
export const WorkSkill: Model<WorkSkill> = () =>
  object<WorkSkill>({
    ...workSkillFields(),
    label: z.string(),
    ...linked(),
  });
