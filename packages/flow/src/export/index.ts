export { type ExportEstimate, estimateExport } from "./estimate.js";
export { type ExportedPage, type ExportOptions, type ExportRun, exportActivities } from "./export.js";
export { type ExportInventories, exportInventories, type InventorySource } from "./inventories.js";
export type { ExportSource } from "./split.js";
export type { ExportActivities, ExportWindow } from "./window.js";
