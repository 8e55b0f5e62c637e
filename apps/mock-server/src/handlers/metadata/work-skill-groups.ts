import type { WorkSkillGroup as WorkSkillGroupAnswer, WorkSkillGroupInput } from "@ofsc/metadata";
import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import type { WorkSkillGroup } from "../../world/work-skill-groups.js";
import { checkKnown, collection, linksTo, namesOf, readNames } from "./collection/index.js";

export const { list, get, createOrReplace, remove } = collection<
  WorkSkillGroup,
  WorkSkillGroupInput,
  WorkSkillGroupAnswer
>({
  kind: "Work skill group",
  of: (world) => world.workSkillGroups,
  page: { hasMore: "never" },
  answer: (group, context) => ({
    active: true,
    assignToResource: true,
    addToCapacityCategory: true,
    workSkills: [],
    ...group,
    ...namesOf(group, context),
    links: linksTo(context, "workSkillGroups", group.label),
  }),
  read: ({ label, body: { name: _read, translations, ...rest }, former, ...context }) => {
    const skills = rest.workSkills ?? [];
    checkKnown(
      "workSkills",
      context.world.workSkills,
      skills.map((skill) => skill.label),
    );
    return { ...rest, label, ...readNames(context, translations, { former, kept: true }) };
  },
  remove: dropGroup,
});

/** Its work skills stay; the categories that it is in lose them. */
function dropGroup({ world, switches }: Context, { label }: WorkSkillGroup): void {
  for (const category of world.capacityCategories.values()) {
    const { workSkillGroups: groups = [] } = category;
    if (!groups.some((group) => group.label === label)) continue;
    if (switches.deleteReferenced === "refuse") throw new ProblemError(409, `The work skill group ${label} is in use`);
    const rest = groups.filter((group) => group.label !== label);
    world.capacityCategories.set(category.label, { ...category, workSkillGroups: rest });
  }
}

export { remove as delete };
