import type { CapacityCategoryWorkSkillGroup } from "@ofsc/metadata";
import type { Context } from "../../../http/handlers.js";
import { writeDateTime } from "../../../world/days.js";

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
export function answerMembers<M extends { label: string }>(members: readonly M[] = []): (M & Audit)[] {
  return members.map((member) => ({ ...fromTheStart, ...member }));
}

/** Members of a request: what the service keeps about one that was there stays, whatever the request says of it. */
export function readMembers<M extends CapacityCategoryWorkSkillGroup>(
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
