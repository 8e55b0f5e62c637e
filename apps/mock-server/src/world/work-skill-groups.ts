import type { Model } from "@ofsc/contract";
import { WorkSkillGroup as WorkSkillGroupAnswer } from "@ofsc/metadata";
import { type Seed, seedOf } from "./seed-of.js";

/** Work skills that are given out together; by default it is active, for resources and for categories. */
export interface WorkSkillGroup extends Seed<WorkSkillGroupAnswer, "label"> {}
export const WorkSkillGroup: Model<WorkSkillGroup> = () =>
  seedOf<WorkSkillGroup, WorkSkillGroupAnswer>(WorkSkillGroupAnswer, { label: true }, {}, 40);

export const workSkillGroupStore = () => ({ workSkillGroups: new Map<string, WorkSkillGroup>() });
export type WorkSkillGroupStore = Readonly<ReturnType<typeof workSkillGroupStore>>;
