import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ChatParticipant, InviteChatParticipant, ListChatParticipants } from "./chat-participant.js";

/** Lists who is in a chat, and who has left it. */
export const list = {
  route: "GET /rest/ofscCollaboration/v1/chats/{chatId}/participants",
  query: ListChatParticipants,
  page: ChatParticipant,
  paging: byOffset,
} satisfies Operation;

/** Asks another user into a chat; a third participant makes it a conference. */
export const invite = {
  route: "POST /rest/ofscCollaboration/v1/chats/{chatId}/participants/invite",
  body: InviteChatParticipant,
} satisfies Operation;
