import { byLink, type Model, type Operation } from "@ofsc/contract";
import { ChatMessage, ChatMessageOrder, CreateChatMessage } from "./chat-message.js";

/** Lists the messages of a chat, the latest first; `direction` tells when it is otherwise. */
export const list = {
  route: "GET /rest/ofscCollaboration/v1/chats/{chatId}/messages",
  page: ChatMessage,
  envelope: ChatMessageOrder,
  paging: byLink,
  pageSize: 0,
} satisfies Operation;

/** Sends a message to everybody in a chat. */
export const create = {
  route: "POST /rest/ofscCollaboration/v1/chats/{chatId}/messages",
  body: CreateChatMessage,
  response: ChatMessage,
  status: [201],
} satisfies Operation;
