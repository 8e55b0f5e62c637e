export * as availability from "./availability/index.js";
