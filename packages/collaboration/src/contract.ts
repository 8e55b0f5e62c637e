import * as addressBook from "./address-book/index.js";
import * as chats from "./chats/index.js";

export {
  /** The people and helpdesks to chat with. */
  addressBook,
  /** Chats, their messages and who is in them. */
  chats,
};
