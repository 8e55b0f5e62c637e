import { allAtOnce, int, type Model, type Operation, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { domain } from "../http/handlers.js";
import { neededSkills } from "../world/work-skills.js";
import { findActivity } from "./core/activities/find-activity.js";

/** A work skill that an activity needs, with the levels of its conditions. */
interface ActivityWorkSkill {
  label: string;
  requiredLevel: number;
  preferableLevel: number;
}
const ActivityWorkSkill: Model<ActivityWorkSkill> = () =>
  object<ActivityWorkSkill>({ label: z.string(), requiredLevel: int(), preferableLevel: int() });

const contract = {
  activities: {
    workSkills: {
      list: {
        route: "GET /rest/ofscCore/v1/activities/{activityId}/workSkills",
        page: ActivityWorkSkill,
        paging: allAtOnce,
      } satisfies Operation,
    },
  },
};

/** What answers of the service link to, and its contract does not list. */
export const undocumented = domain(contract, {
  activities: {
    workSkills: {
      list: (received) => {
        const activity = findActivity(received, received.params.activityId);
        const items = neededSkills(received.world, { ...activity }).map(({ label, required, preferable }) => ({
          label,
          requiredLevel: required,
          preferableLevel: preferable,
        }));
        return { items, totalResults: items.length };
      },
    },
  },
});
