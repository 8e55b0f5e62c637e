import type { EndActivity } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handlers } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { changeActivity, type KnownActivity } from "../../../world/activities.js";
import { addDays } from "../../../world/days.js";
import { localTimeOf } from "../../../world/local-time.js";
import { hasStartedSibling, planSegments, segmentsOf } from "../../../world/segments.js";
import { isFinal, transitions } from "./actions/transitions.js";
import { announce, erase } from "./announce.js";
import { findActivity, show } from "./find-activity.js";

type WholeStatus = "completed" | "notdone" | "cancelled";

/** What a request says about the whole of a segment: a status goes with no time left. */
export function checkWhole({ world }: Context, segment: KnownActivity, body: EndActivity): void {
  if (segment.masterActivityId === undefined) return;
  const { multidayActivityStatus, multidayTimeToComplete = multidayActivityStatus && 0 } = body;
  if (multidayActivityStatus !== undefined && multidayTimeToComplete !== 0) throw new ProblemError(400, "Bad Request");
  if (multidayTimeToComplete === 0 && hasStartedSibling(world, segment)) {
    throw new ProblemError(409, "Unable to terminate a segmentable activity that has a started segment");
  }
}

/** After a segment has ended: plans what is left of the whole, or ends that too. */
export function settleWhole(
  context: Context,
  segment: KnownActivity,
  body: EndActivity,
  status: WholeStatus = "completed",
): void {
  const { world } = context;
  if (segment.recordType === "multiday_activity") dropPending(context, segment);
  const whole = world.activities.get(segment.masterActivityId ?? -1);
  if (!whole) return;
  const { multidayActivityStatus = status } = body;
  const planned = segmentsOf(world, whole.activityId).filter(({ status }) => !isFinal(status));
  const asked = body.multidayTimeToComplete ?? (body.multidayActivityStatus && 0);
  const left = asked ?? planned.reduce((sum, { duration }) => sum + duration, 0);
  if (left === 0) endWhole(context, whole, multidayActivityStatus);
  else if (asked !== undefined) resizeWhole(context, whole, asked);
  else changeActivity(world, whole, { multidayTimeToComplete: left });
}

const endings = { completed: transitions.complete, notdone: transitions.notDone, cancelled: transitions.cancel };

function endWhole(context: Context, whole: KnownActivity, status: WholeStatus): void {
  dropPending(context, whole);
  const endTime = localTimeOf(context.world, whole.resourceId);
  const ended = changeActivity(context.world, whole, { status, endTime, multidayTimeToComplete: 0 });
  announce(context, endings[status].event, whole, ended);
}

function dropPending(context: Context, { activityId }: KnownActivity): void {
  for (const segment of segmentsOf(context.world, activityId))
    if (segment.status === "pending") erase(context, segment);
}

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

export const segments: Handlers<typeof contract.activities.segments> = {
  list: (received) => {
    const { activityId } = findActivity(received, received.params.activityId);
    const items = segmentsOf(received.world, activityId).map((segment) => show(received, segment));
    return { items, offset: 0, limit: items.length };
  },
};
