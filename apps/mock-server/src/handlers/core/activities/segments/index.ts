import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../../http/handlers.js";
import { segmentsOf } from "../../../../world/segments.js";
import { findActivity } from "../find-activity.js";
import { show } from "../show.js";

export const list: Handler<typeof contract.activities.segments.list> = (received) => {
  const { activityId } = findActivity(received, received.params.activityId);
  const items = segmentsOf(received.world, activityId).map((segment) => show(received, segment));
  return { items, offset: 0, limit: items.length };
};
