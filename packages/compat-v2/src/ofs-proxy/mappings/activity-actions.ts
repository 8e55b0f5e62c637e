import type { Mapping } from "../../mapping/mapping.js";

const parameters = [{ name: "aid" }, { name: "data" }] as const;
const byId = [{ from: "aid" }] as const;
const args = [{ from: "aid" }, { from: "data" }] as const;
const noData = "Takes no data: OFS documents none.";

/** What is done to an activity. */
export const activityActionMappings = [
  { legacy: "moveActivity", parameters, call: "core.activities.move", args },
  { legacy: "delayActivity", parameters, call: "core.activities.delay", args },
  { legacy: "reopenActivity", parameters, call: "core.activities.reopen", args },
  { legacy: "startActivity", parameters, call: "core.activities.start", args },
  { legacy: "suspendActivity", parameters, call: "core.activities.suspend", args },
  { legacy: "completeActivity", parameters, call: "core.activities.complete", args },
  { legacy: "stopTravel", parameters, call: "core.activities.stopTravel", args: byId, note: noData },
  { legacy: "cancelActivity", parameters, call: "core.activities.cancel", args },
  { legacy: "startPrework", parameters, call: "core.activities.startPrework", args },
  { legacy: "enrouteActivity", parameters, call: "core.activities.enroute", args: byId, note: noData },
  { legacy: "notDoneActivity", parameters, call: "core.activities.notDone", args },
] as const satisfies readonly Mapping[];
