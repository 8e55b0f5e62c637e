export { create } from "./create.js";
export { leave } from "./leave.js";
export * as messages from "./messages/index.js";
export * as participants from "./participants/index.js";
