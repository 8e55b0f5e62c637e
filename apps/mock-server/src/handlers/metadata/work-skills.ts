import type { WorkSkill as WorkSkillAnswer, WorkSkillInput } from "@ofsc/metadata";
import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import type { WorkSkill } from "../../world/work-skills.js";
import type { World } from "../../world/world.js";
import { collection, linksTo, namesOf, oneOf, readNames } from "./collection/index.js";

/** Whatever refers to a work skill that is deleted does so no longer, unless the server is to refuse. */
function dropWorkSkill({ world, switches }: Context, { label }: { label: string }): void {
  if (switches.deleteReferenced === "refuse" && isReferenced(world, label)) {
    throw new ProblemError(409, `The work skill ${label} is in use`);
  }
  dropFrom(world.capacityCategories, label);
  dropFrom(world.workSkillGroups, label);
  for (const [resourceId, skills] of world.resourceWorkSkills) {
    world.resourceWorkSkills.set(
      resourceId,
      skills.filter(({ workSkill }) => workSkill !== label),
    );
  }
  const conditions = world.workSkillConditions.filter((one) => one.label !== label);
  world.workSkillConditions.splice(0, world.workSkillConditions.length, ...conditions);
}

function isReferenced(world: World, label: string): boolean {
  const holders = [...world.capacityCategories.values(), ...world.workSkillGroups.values()];
  return (
    holders.some(({ workSkills = [] }) => workSkills.some((one) => one.label === label)) ||
    world.workSkillConditions.some((one) => one.label === label) ||
    [...world.resourceWorkSkills.values()].some((skills) => skills.some(({ workSkill }) => workSkill === label))
  );
}

/** Whatever has lost a skill is a new object: servers may share what they were seeded with. */
function dropFrom<Holder extends { workSkills?: { label: string }[] }>(
  holders: Map<string, Holder>,
  label: string,
): void {
  for (const [key, holder] of holders) {
    if (!holder.workSkills?.some((one) => one.label === label)) continue;
    holders.set(key, { ...holder, workSkills: holder.workSkills.filter((one) => one.label !== label) });
  }
}

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

export { remove as delete };
