import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { World } from "../../../world/world.js";

/** Whatever refers to a work skill that is deleted does so no longer, unless the server is to refuse. */
export function dropWorkSkill({ world, switches }: Context, { label }: { label: string }): void {
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
