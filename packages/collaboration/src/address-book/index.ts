import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ChatContact, ListChatContacts } from "./chat-contact.js";

/** Lists the people and helpdesks that the caller may chat with. */
export const list = {
  route: "GET /rest/ofscCollaboration/v1/addressBook",
  query: ListChatContacts,
  page: ChatContact,
  paging: byOffset,
} satisfies Operation;
