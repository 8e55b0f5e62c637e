export * as activities from "./activities/index.js";
export * as resources from "./resources/index.js";
