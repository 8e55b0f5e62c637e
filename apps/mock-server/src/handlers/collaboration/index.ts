export * as addressBook from "./address-book/index.js";
export * as chats from "./chats/index.js";
