export { addressBook } from "./address-book.js";
export * as chats from "./chats/index.js";
