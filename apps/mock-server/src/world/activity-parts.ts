import type { ActivityLink, RequiredInventory, ResourcePreference, SubmittedForm } from "@ofsc/core";
import { type ActivityWorld, removeActivity } from "./activities.js";
import { type FileStore, removeFiles } from "./files.js";

/** What belongs to activities and goes with them. */
export interface ActivityParts {
  readonly resourcePreferences: Map<number, readonly ResourcePreference[]>;
  readonly requiredInventories: Map<number, readonly RequiredInventory[]>;
  /** By the ids of both activities and the type. */
  readonly activityLinks: Map<string, ActivityLink>;
  readonly submittedForms: Map<number, readonly SubmittedForm[]>;
}

const createActivityParts = (): ActivityParts => ({
  resourcePreferences: new Map(),
  requiredInventories: new Map(),
  activityLinks: new Map(),
  submittedForms: new Map(),
});

export interface ActivityPartStore {
  readonly activityParts: ActivityParts;
}
export const activityPartStore = (): ActivityPartStore => ({ activityParts: createActivityParts() });

/** What its functions reach of the world. */
export interface ActivityPartWorld extends ActivityWorld, FileStore, ActivityPartStore {}

/** Takes an activity out of the world with all that belongs to it. */
export function forgetActivity(world: ActivityPartWorld, activityId: number): void {
  removeActivity(world, activityId);
  removeFiles(world, "activity", activityId);
  world.lastActions.delete(activityId);
  const { resourcePreferences, requiredInventories, activityLinks, submittedForms } = world.activityParts;
  resourcePreferences.delete(activityId);
  requiredInventories.delete(activityId);
  submittedForms.delete(activityId);
  for (const [key, link] of activityLinks) {
    if (link.fromActivityId === activityId || link.toActivityId === activityId) activityLinks.delete(key);
  }
}
