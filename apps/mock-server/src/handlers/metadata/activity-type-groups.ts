import type { ActivityTypeGroup as ActivityTypeGroupAnswer, ActivityTypeGroupInput } from "@ofsc/metadata";
import type { ActivityTypeGroup } from "../../world/activity-types.js";
import { collection, linksTo, namesOf, readNames } from "./collection/index.js";

export const { list, get, createOrReplace } = collection<
  ActivityTypeGroup,
  ActivityTypeGroupInput,
  ActivityTypeGroupAnswer
>({
  kind: "Activity type group",
  of: (world) => world.activityTypeGroups,
  page: { hasMore: "never" },
  answer: (group, context) => {
    const types = [...context.world.activityTypes.values()];
    const inGroup = types.filter(({ groupLabel = "customer" }) => groupLabel === group.label);
    return {
      ...group,
      ...namesOf(group, context),
      activityTypes: inGroup.map(({ label }) => ({ label })),
      links: linksTo(context, "activityTypeGroups", group.label),
    };
  },
  read: ({ label, body: { name: _read, activityTypes: _named, translations, ...rest }, former, ...context }) => ({
    ...rest,
    label,
    ...readNames(context, translations, { former, kept: true }),
  }),
});
