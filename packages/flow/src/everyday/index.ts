export { type GetManyOptions, type Got, getMany } from "./get-many.js";
export { type Slot, slots, slotsOf } from "./slots.js";
export { today } from "./today.js";
export { type DayRange, overWindows, windows } from "./windows.js";
