import type { CapacityCategory as CapacityCategoryAnswer, CapacityCategoryInput } from "@ofsc/metadata";
import { ProblemError } from "../../../http/problem.js";
import { removeCategory } from "../../../world/capacity-areas.js";
import type { CapacityCategory } from "../../../world/capacity-categories.js";
import { checkKnown, collection, linksTo, namesOf, readNames, type Wish } from "../collection/index.js";
import { answerMembers, readMembers } from "./members.js";

export const { list, get, createOrReplace, remove } = collection<
  CapacityCategory,
  CapacityCategoryInput,
  CapacityCategoryAnswer
>({
  kind: "Capacity category",
  of: (world) => world.capacityCategories,
  answer: ({ timeSlots, ...category }, context) => ({
    active: true,
    ...category,
    workSkills: answerMembers(category.workSkills),
    workSkillGroups: answerMembers(category.workSkillGroups).map((group) => ({
      ...group,
      links: linksTo(context, "workSkillGroups", group.label),
    })),
    ...(timeSlots ? { timeSlots: timeSlots.map((label) => ({ label })) } : {}),
    ...namesOf(category, context),
    links: linksTo(context, "capacityCategories", category.label),
  }),
  read,
  remove: ({ world, switches }, { label }) => {
    const inUse = [...world.capacityAreas.values()].some(({ capacityCategories }) =>
      capacityCategories?.includes(label),
    );
    if (inUse && switches.deleteReferenced === "refuse") {
      throw new ProblemError(409, `The capacity category ${label} is in use`);
    }
    removeCategory(world, label);
  },
});

/** Skills, groups and time slots that are left out are lost. */
function read({ label, body, former, ...context }: Wish<CapacityCategory, CapacityCategoryInput>): CapacityCategory {
  const { name: _read, translations, workSkills = [], workSkillGroups = [], timeSlots, ...rest } = body;
  const labels = (members: readonly { label: string }[] = []) => members.map((member) => member.label);
  checkKnown("workSkills", context.world.workSkills, labels(workSkills));
  checkKnown("workSkillGroups", context.world.workSkillGroups, labels(workSkillGroups));
  checkKnown("timeSlots", context.world.timeSlots, labels(timeSlots));
  return {
    ...rest,
    label,
    workSkills: readMembers(context, workSkills, former?.workSkills),
    workSkillGroups: readMembers(context, workSkillGroups, former?.workSkillGroups),
    ...(timeSlots ? { timeSlots: labels(timeSlots) } : {}),
    ...readNames(context, translations, { former, kept: true }),
  };
}
