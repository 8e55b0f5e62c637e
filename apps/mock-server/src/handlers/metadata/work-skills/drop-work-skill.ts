import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { World } from "../../../world/world.js";

/** Whatever refers to a work skill that is deleted does so no longer, unless the server is to refuse. */
export function dropWorkSkill({ world, switches }: Context, { label }: { label: string }): void {
  if (switches.deleteReferenced === "refuse" && isReferenced(world, label)) {
    throw new ProblemError(409, `The work skill ${label} is in use`);
  }
  for (const holder of holdersOf(world)) holder.workSkills &&= holder.workSkills.filter((one) => one.label !== label);
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
  return (
    holdersOf(world).some(({ workSkills = [] }) => workSkills.some((one) => one.label === label)) ||
    world.workSkillConditions.some((one) => one.label === label) ||
    [...world.resourceWorkSkills.values()].some((skills) => skills.some(({ workSkill }) => workSkill === label))
  );
}

const holdersOf = (world: World) => [...world.capacityCategories.values(), ...world.workSkillGroups.values()];
