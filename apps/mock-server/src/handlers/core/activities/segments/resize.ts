import type { Context } from "../../../../http/handlers.js";
import { changeActivity, type KnownActivity } from "../../../../world/activities.js";
import { addDays } from "../../../../world/days.js";
import { planSegments, segmentsOf } from "../../../../world/segments.js";
import { announce } from "../announce.js";
import { erase } from "../erase.js";

/** Plans the pending segments of an activity anew, so that they take so many minutes in all. */
export function resizeWhole(context: Context, whole: KnownActivity, minutes: number): void {
  const { world } = context;
  const changed = changeActivity(world, whole, { multidayTimeToComplete: minutes });
  const segments = segmentsOf(world, whole.activityId);
  const pending = segments.filter(({ status }) => status === "pending");
  const last = segments.filter(({ status }) => status !== "pending").at(-1)?.date;
  const from = pending[0]?.date ?? (last === undefined ? undefined : addDays(last, 1));
  for (const segment of pending) erase(context, segment);
  for (const segment of planSegments(world, changed, minutes, from)) {
    announce(context, "activityCreated", undefined, segment);
  }
}
