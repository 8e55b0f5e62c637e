import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { removeScheduleItem } from "../../../../world/overwrite-schedule.js";
import { findResource } from "../find-resource.js";

export const remove: Handler<typeof contract.resources.workSchedules.delete> = (received) => {
  const { resourceId } = findResource(received, received.params.resourceId);
  const { scheduleItemId } = received.params;
  if (removeScheduleItem(received.world, resourceId, scheduleItemId)) return;
  throw new ProblemError(404, `${resourceId} has no schedule item ${scheduleItemId}`);
};
