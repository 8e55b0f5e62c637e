import { activityMappings } from "./mappings/activities.js";
import { activityActionMappings } from "./mappings/activity-actions.js";
import { activityFileMappings } from "./mappings/activity-files.js";
import { eventMappings } from "./mappings/events.js";
import { peopleMappings } from "./mappings/people.js";
import { settingMappings } from "./mappings/settings.js";

/** Every method of `@ofs-users/proxy`, and the call that takes its place. */
export const proxyMappings = [
  ...eventMappings,
  ...activityMappings,
  ...activityActionMappings,
  ...activityFileMappings,
  ...peopleMappings,
  ...settingMappings,
] as const;

/** One of them. */
export type ProxyMapping = (typeof proxyMappings)[number];
