export { create, leave } from "./chats.js";
export { messages, participants } from "./parts.js";
