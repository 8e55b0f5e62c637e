import { fileProperties } from "../files.js";
import { findActivity } from "./find-activity.js";

export { reopen, startPrework } from "./actions/follow-up.js";
export { move } from "./actions/move.js";
export { cancel, complete, delay, enroute, notDone, start, stopTravel, suspend } from "./actions/work.js";
export { bulkUpdate } from "./bulk-update/bulk-update.js";
export { links } from "./links.js";
export { list, search } from "./list.js";
export {
  capacityCategories,
  customerInventories,
  deinstalledInventories,
  installedInventories,
  requiredInventories,
  resourcePreferences,
  submittedForms,
} from "./parts.js";
export { segments } from "./segments.js";
export { create, delete, get, update } from "./single.js";

export const files = fileProperties(
  "activity",
  (context, { activityId }: { activityId: number }) => findActivity(context, activityId).activityId,
);
