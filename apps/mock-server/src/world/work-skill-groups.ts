import { int, type Model, maxLength, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "./translations.js";

/** Work skills that are given out together. */
export interface WorkSkillGroup {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** @default true */
  assignToResource?: boolean;
  /** @default true */
  addToCapacityCategory?: boolean;
  workSkills?: { label: string; ratio: number }[];
  translations?: Translation[];
}
export const WorkSkillGroup: Model<WorkSkillGroup> = () =>
  object<WorkSkillGroup>({
    label: z.string().check(maxLength(40)),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    assignToResource: z.optional(z.boolean()),
    addToCapacityCategory: z.optional(z.boolean()),
    workSkills: z.optional(z.array(z.strictObject({ label: z.string(), ratio: int() }))),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

export const workSkillGroupStore = () => ({ workSkillGroups: new Map<string, WorkSkillGroup>() });
export type WorkSkillGroupStore = Readonly<ReturnType<typeof workSkillGroupStore>>;
