export { closingSchedule, statuses } from "./closings.js";
export { grid } from "./grid.js";
export { fields, options } from "./options.js";
