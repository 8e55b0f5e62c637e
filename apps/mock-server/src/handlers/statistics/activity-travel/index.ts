export { list, update } from "./activity-travel.js";
