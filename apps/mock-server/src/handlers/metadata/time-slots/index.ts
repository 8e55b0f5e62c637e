export { list } from "./time-slots.js";
