export * as availability from "./availability/index.js";
export * as booking from "./booking/index.js";
export * as quota from "./quota/index.js";
