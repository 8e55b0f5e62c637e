import type {
  CapacityCategory as CapacityCategoryAnswer,
  CapacityCategoryInput,
  CapacityCategoryWorkSkillGroup,
} from "@ofsc/metadata";
import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { removeCategory } from "../../world/capacity-areas.js";
import type { CapacityCategory } from "../../world/capacity-categories.js";
import { writeDateTime } from "../../world/days.js";
import { checkKnown, collection, linksTo, namesOf, readNames, type Wish } from "./collection/index.js";

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

type Audit = Omit<CapacityCategoryWorkSkillGroup, "label" | "links">;

/** Of members that were there before anyone changed them. */
const fromTheStart: Audit = {
  startDate: "2000-01-01",
  end_date: "",
  created_by: "0",
  creation_date: "2000-01-01 00:00:00",
  last_updated_by: "0",
  last_update_date: "2000-01-01 00:00:00",
  last_update_login: "0",
};

/** Members as they are answered, with what the service keeps about each. */
function answerMembers<M extends { label: string }>(members: readonly M[] = []): (M & Audit)[] {
  return members.map((member) => ({ ...fromTheStart, ...member }));
}

/** Members of a request: what the service keeps about one that was there stays, whatever the request says of it. */
function readMembers<M extends CapacityCategoryWorkSkillGroup>(
  { world, caller }: Context,
  members: readonly M[],
  former: readonly { label: string }[] = [],
): M[] {
  const now = writeDateTime(world.clock.now());
  const by = caller.user?.login ?? caller.application?.label ?? "0";
  const fresh: Audit = {
    startDate: now.slice(0, 10),
    end_date: "",
    created_by: by,
    creation_date: now,
    last_updated_by: by,
    last_update_date: now,
    last_update_login: by,
  };
  return members.map(({ links: _own, ...member }) => {
    const known = former.find(({ label }) => label === member.label);
    const audit: Audit = known ? { ...fromTheStart, ...known } : fresh;
    const kept = Object.keys(fromTheStart).map((name) => [name, audit[name as keyof Audit]]);
    return { ...member, ...Object.fromEntries(kept) } as M;
  });
}

export { remove as delete };
