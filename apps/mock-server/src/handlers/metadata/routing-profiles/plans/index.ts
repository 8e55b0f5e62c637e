export { describe, exportPlan as export } from "./export.js";
export { forceImport, importPlan as import } from "./import.js";
export { list } from "./list.js";
export { start } from "./start.js";
