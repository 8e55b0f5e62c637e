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
import { collection } from "./collection.js";
import { linksTo } from "./links.js";

/** Skills, groups and time slots that are left out of a request are lost. */
export const capacityCategories = collection<CapacityCategory, CapacityCategoryInput, CapacityCategoryAnswer>({
  kind: "Capacity category",
  of: "capacityCategories",
  defaults: { active: true },
  names: "all",
  naming: { kept: true },
  refs: { workSkills: "workSkills", workSkillGroups: "workSkillGroups", timeSlots: "timeSlots" },
  shown: ({ workSkills = [], workSkillGroups = [], timeSlots }, context) => ({
    workSkills: workSkills.map((skill) => ({ ...fromTheStart, ...skill })),
    workSkillGroups: workSkillGroups.map((group) => ({
      ...fromTheStart,
      ...group,
      links: linksTo(context, "workSkillGroups", group.label),
    })),
    ...(timeSlots && { timeSlots: timeSlots.map((label) => ({ label })) }),
  }),
  read: ({ body: { workSkills = [], workSkillGroups = [], timeSlots, ...rest }, former, ...context }) => ({
    ...rest,
    workSkills: readMembers(context, workSkills, former?.workSkills),
    workSkillGroups: readMembers(context, workSkillGroups, former?.workSkillGroups),
    ...(timeSlots && { timeSlots: timeSlots.map(({ label }) => label) }),
  }),
  remove: ({ world, switches }, { label }) => {
    const inUse = [...world.capacityAreas.values()].some((area) => area.capacityCategories?.includes(label));
    if (inUse && switches.deleteReferenced === "refuse") {
      throw new ProblemError(409, `The capacity category ${label} is in use`);
    }
    removeCategory(world, label);
  },
});

type Audit = Omit<CapacityCategoryWorkSkillGroup, "label" | "links">;

/** Of members that were there before anyone changed them. */
export const fromTheStart: Audit = {
  startDate: "2000-01-01",
  end_date: "",
  created_by: "0",
  creation_date: "2000-01-01 00:00:00",
  last_updated_by: "0",
  last_update_date: "2000-01-01 00:00:00",
  last_update_login: "0",
};

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
