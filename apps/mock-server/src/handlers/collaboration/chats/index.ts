export { create, leave } from "./chats.js";
export * as messages from "./messages.js";
export * as participants from "./participants.js";
