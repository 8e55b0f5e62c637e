export { availability } from "./availability.js";
export * as booking from "./booking/index.js";
export * as quota from "./quota/index.js";
