import type { ActivityMethods } from "./methods/activities.js";
import type { ActivityActionMethods } from "./methods/activity-actions.js";
import type { ActivityFileMethods } from "./methods/activity-files.js";
import type { EventMethods } from "./methods/events.js";
import type { PeopleMethods } from "./methods/people.js";
import type { SettingMethods } from "./methods/settings.js";

/** All methods. None of them rejects: look at `status`. */
export interface OFSMethods
  extends EventMethods,
    ActivityMethods,
    ActivityActionMethods,
    ActivityFileMethods,
    PeopleMethods,
    SettingMethods {}
