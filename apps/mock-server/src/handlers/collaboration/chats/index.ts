export { create } from "./create.js";
export { leave } from "./leave.js";
export * as messages from "./messages.js";
export * as participants from "./participants.js";
