import type { BulkUpdateActivity } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import type { KnownActivity } from "../../../../world/activities.js";
import { endActivity, suspendActivity } from "../actions/end.js";
import { startActivity } from "../actions/work.js";
import type { Journal } from "./journal.js";

/** Takes an activity to the status that an item gives, by the actions that lead there. */
export function applyStatus(
  context: Context,
  journal: Journal,
  activity: KnownActivity,
  item: BulkUpdateActivity,
): void {
  const { status, multidayActivityStatus, multidayTimeToComplete } = item;
  if (status === undefined || status === activity.status) return;
  const body = {
    ...(multidayActivityStatus === undefined ? {} : { multidayActivityStatus }),
    ...(multidayTimeToComplete === undefined ? {} : { multidayTimeToComplete }),
  };
  const now = () => context.world.activities.get(activity.activityId) ?? activity;
  const start = () => journal.attempt("startActivity", () => startActivity(context, now(), {})) !== undefined;
  const started = () => now().status === "started" || start();
  switch (status) {
    case "started":
      start();
      break;
    case "completed":
      if (started()) journal.attempt("completeActivity", () => endActivity(context, "complete", now(), body));
      break;
    case "notdone":
      if (started()) journal.attempt("notDoneActivity", () => endActivity(context, "notDone", now(), body));
      break;
    case "cancelled":
      journal.attempt("cancelActivity", () => endActivity(context, "cancel", now(), body));
      break;
    case "suspended":
      journal.attempt("suspendActivity", () => suspendActivity(context, now(), body));
      break;
    case "pending":
      journal.warn(1, `The status '${activity.status}' cannot be taken back to 'pending'`);
  }
}
