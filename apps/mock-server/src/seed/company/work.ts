import { activitiesOn } from "../../world/activities.js";
import { addDays } from "../../world/days.js";
import { offsetOf } from "../../world/local-time.js";
import { activateRoute, deactivateRoute } from "../../world/route-states.js";
import type { World } from "../../world/world.js";
import { putForm } from "../seed-entities.js";

/** What technicians leave behind: routes that were started and ended, and reports of what was done. */
export function generateWork(world: World, today: string): void {
  const yesterday = addDays(today, -1);
  for (const { resourceId, resourceType } of world.resources.values()) {
    if (resourceType !== "PR") continue;
    const localDay = new Date(world.clock.now() + offsetOf(world, resourceId) * 60_000).toISOString().slice(0, 10);
    for (const day of [yesterday, today]) {
      const done = activitiesOn(world, resourceId, day).filter(({ status }) => status !== "pending");
      const [first] = done;
      if (!first) continue;
      activateRoute(world, resourceId, day, first.startTime ?? `${day} 08:00:00`);
      if (day < localDay) deactivateRoute(world, resourceId, day, done.at(-1)?.endTime ?? `${day} 18:00:00`);
      const report = done.find(({ status, activityType }) => status === "completed" && activityType !== "LU");
      if (report) {
        const formDetails = { result: "done", signal: 42 };
        putForm(world, {
          activityId: report.activityId,
          formLabel: "job_report",
          user: `tech${resourceId}`,
          formDetails,
        });
      }
    }
  }
}
