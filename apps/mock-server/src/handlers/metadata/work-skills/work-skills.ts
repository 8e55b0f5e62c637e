import type { WorkSkill as WorkSkillAnswer, WorkSkillInput } from "@ofsc/metadata";
import type { WorkSkill } from "../../../world/work-skills.js";
import { collection, linksTo, namesOf, oneOf, readNames } from "../collection/index.js";
import { dropWorkSkill } from "./drop-work-skill.js";

export const { list, get, createOrReplace, remove } = collection<WorkSkill, WorkSkillInput, WorkSkillAnswer>({
  kind: "Work skill",
  of: (world) => world.workSkills,
  answer: (skill, context) => ({
    active: true,
    sharing: "maximal",
    ...skill,
    ...namesOf(skill, context),
    links: linksTo(context, "workSkills", skill.label),
  }),
  read: ({ label, body: { name: _read, translations, sharing, ...rest }, former, ...context }) => ({
    ...rest,
    label,
    sharing: oneOf("sharing", sharing, ["no sharing", "maximal", "minimal", "summary"]),
    ...readNames(context, translations, { former, fallback: label }),
  }),
  remove: dropWorkSkill,
});
