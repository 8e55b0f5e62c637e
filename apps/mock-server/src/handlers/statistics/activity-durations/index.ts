export { list, update } from "./activity-durations.js";
