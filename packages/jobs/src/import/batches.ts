import {
  activityBatch,
  type Batch,
  inventoriesBatch,
  positionsBatch,
  workSchedulesBatch,
  workSkillsBatch,
  workZonesBatch,
} from "@ofsc/flow";

/** Batches by the names that jobs know them by. Rows are what a file has, and are checked by their models. */
export type Batches = Readonly<Record<string, Batch<never, never>>>;

/** Those that need no settings. */
export const standardBatches = {
  activities: activityBatch({ identifyActivityBy: "apptNumber", ifInFinalStatusThen: "doNothing" }),
  inventories: inventoriesBatch(),
  positions: positionsBatch(),
  workSchedules: workSchedulesBatch(),
  workSkills: workSkillsBatch(),
  workZones: workZonesBatch(),
} as unknown as Batches;
