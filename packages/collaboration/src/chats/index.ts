import type { Model, Operation } from "@ofsc/contract";
import { Chat, CreateChat, LeaveChat } from "./chat.js";

/** Starts a chat with a user or a helpdesk, or a conference with several users. */
export const create = {
  route: "POST /rest/ofscCollaboration/v1/chats",
  body: CreateChat,
  response: Chat,
  status: [201],
} satisfies Operation;

/** Takes the caller out of a chat. */
export const leave = {
  route: "POST /rest/ofscCollaboration/v1/chats/{chatId}/leave",
  body: LeaveChat,
} satisfies Operation;

import * as messages from "./messages/index.js";
import * as participants from "./participants/index.js";

export {
  /** What is said in a chat. */
  messages,
  /** Who is in a chat. */
  participants,
};
