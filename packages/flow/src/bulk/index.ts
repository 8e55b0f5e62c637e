export { type ActivityBatchOptions, activityBatch } from "./activity-batch.js";
export type { Batch, BulkOutcome, Found, RowError, RowOutcome } from "./batch.js";
export { type BulkOptions, type BulkRun, bulk } from "./bulk.js";
export { type BulkPlan, checkRows, type RowsCheck } from "./check-rows.js";
export { type CreatedOnce, type CreateOnceOptions, createOnce } from "./create-once.js";
export { type MappedRow, type MapRowsOptions, mapRows } from "./map-rows.js";
export {
  type EachRowOptions,
  eachRow,
  statisticsBatch,
  type WorkZoneOperations,
  workZonesReplace,
} from "./other-batches.js";
export {
  inventoriesBatch,
  positionsBatch,
  workSchedulesBatch,
  workSkillsBatch,
  workZonesBatch,
} from "./resource-batches.js";
export { BulkError, type BulkFailure, type BulkSummary } from "./summary.js";
