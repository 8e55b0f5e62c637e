import type { CreateChatMessage } from "@ofsc/collaboration";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { Chat, Message } from "../../../world/chats.js";
import { emit } from "../../../world/events.js";
import { nowOf } from "../me.js";

/** Puts a message at the end of a chat, and tells the subscribers. */
export function post(context: Context, chat: Chat, { text, attachment }: CreateChatMessage): Message {
  const { world, caller } = context;
  if (text === undefined && attachment === undefined)
    throw new ProblemError(400, "A message has a text or an attachment");
  const message = append(context, chat, {
    type: "message",
    ...(text === undefined ? {} : { text }),
    ...(attachment ? { attachment } : {}),
    ...(caller.user ? { author: caller.user.login } : {}),
  });
  const { messageId, sequenceNumber } = message;
  emit(world, caller, {
    eventType: "chatMessageSent",
    chat: { chatId: chat.chatId },
    message: { messageId, sequenceNumber, ...(text === undefined ? {} : { text }) },
  });
  return message;
}

/** What the service itself has to say in a chat. */
export function notify(context: Context, chat: Chat, text: string): void {
  append(context, chat, { type: "notification", text });
}

function append(context: Context, chat: Chat, content: Pick<Message, "type"> & Partial<Message>): Message {
  const messageId = context.world.ids.next("message");
  const message = { ...content, messageId, sequenceNumber: chat.messages.length + 1, time: nowOf(context) };
  chat.messages.push(message);
  return message;
}
