import type { ActivityActionMethods } from "../methods/activity-actions.js";
import type { Rows } from "../rows.js";

const parameters = [{ name: "aid" }, { name: "data" }] as const;
const byId = [{ from: "aid" }] as const;
const args = [{ from: "aid" }, { from: "data" }] as const;
const noData = "Takes no data: OFS documents none.";

/** What is done to an activity. */
export const activityActionMethods = {
  moveActivity: { parameters, call: "core.activities.move", args },
  delayActivity: { parameters, call: "core.activities.delay", args },
  reopenActivity: { parameters, call: "core.activities.reopen", args },
  startActivity: { parameters, call: "core.activities.start", args },
  suspendActivity: { parameters, call: "core.activities.suspend", args },
  completeActivity: { parameters, call: "core.activities.complete", args },
  stopTravel: { parameters, call: "core.activities.stopTravel", args: byId, note: noData },
  cancelActivity: { parameters, call: "core.activities.cancel", args },
  startPrework: { parameters, call: "core.activities.startPrework", args },
  enrouteActivity: { parameters, call: "core.activities.enroute", args: byId, note: noData },
  notDoneActivity: { parameters, call: "core.activities.notDone", args },
} as const satisfies Rows<ActivityActionMethods>;
