import type { Model, Operation } from "@ofsc/contract";
import { BulkUpdateWorkSchedules, BulkUpdateWorkSkills, BulkUpdateWorkZones } from "./bulk-update.js";
import { BulkUpdateInventories, BulkUpdateInventoriesResult } from "./bulk-update-inventories.js";
import { BulkUpdateResourcesResult } from "./bulk-update-result.js";

/**
 * Sets the work schedules of many resources, 5 MB at most. Succeeds even if some of them fail: the results say which.
 */
export const workSchedules = {
  route: "POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdateWorkSchedules",
  body: BulkUpdateWorkSchedules,
  response: BulkUpdateResourcesResult,
  // Overwrites the same days again.
  replay: true,
} satisfies Operation;

/** Gives many resources exactly these work skills, 5 MB at most. Succeeds even if some fail: the results say which. */
export const workSkills = {
  route: "POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdateWorkSkills",
  body: BulkUpdateWorkSkills,
  response: BulkUpdateResourcesResult,
  // Replaces the whole set.
  replay: true,
} satisfies Operation;

/** Gives many resources exactly these work zones, 5 MB at most. Succeeds even if some fail: the results say which. */
export const workZones = {
  route: "POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdateWorkZones",
  body: BulkUpdateWorkZones,
  response: BulkUpdateResourcesResult,
  // Replaces the whole set.
  replay: true,
} satisfies Operation;

/**
 * Sets what many resources carry, 5 MB at most; by default all else that they carry is deleted. Touches inventories
 * with status `resource` only, and moves none between resources. Succeeds even if some fail: the results say which.
 */
export const inventories = {
  route: "POST /rest/ofscCore/v1/resources/custom-actions/bulkUpdateInventories",
  body: BulkUpdateInventories,
  response: BulkUpdateInventoriesResult,
  // Sets the same state again.
  replay: true,
} satisfies Operation;
