export * as closingSchedule from "./closing-schedule.js";
export { fields } from "./fields.js";
export { grid } from "./grid.js";
export { options } from "./options.js";
export * as statuses from "./statuses.js";
