import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { findActivity } from "./find-activity.js";
import { show } from "./show.js";

export const get: Handler<typeof contract.activities.get> = (received) =>
  show(received, findActivity(received, received.params.activityId));
