import type { CreateChat, CreateChatMessage } from "@ofsc/collaboration";
import type * as contract from "@ofsc/collaboration/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import {
  type Chat,
  isPresent,
  type Message,
  nameOfParticipant,
  type Participant,
  putParticipant,
  typeOfChat,
} from "../../../world/chats.js";
import { writeDateTime } from "../../../world/days.js";
import { emit } from "../../../world/events.js";

/** What the caller goes by in chats: their login or, where no user acts, the label of the application. */
const nameOfCaller = ({ caller }: Context): string => caller.user?.login ?? caller.application?.label ?? "";

/** The time now, as chats write it. */
export const nowOf = ({ world }: Context): string => writeDateTime(world.clock.now());

/** A chat that the caller is or was in; an application without a user may look into all. */
export function findChat({ world, caller }: Context, chatId: number): Chat {
  const chat = world.chats.get(chatId);
  const mayLook = !caller.user || chat?.participants.some(({ login }) => login === caller.user?.login);
  if (chat && mayLook) return chat;
  throw new ProblemError(404, `Chat not found: chatId='${chatId}'`);
}

/** The same to act in: only those who are in it may. */
export function joinedChat(context: Context, chatId: number): Chat {
  const chat = findChat(context, chatId);
  const name = nameOfCaller(context);
  if (chat.participants.some((one) => one.login === name && isPresent(one))) return chat;
  throw new ProblemError(403, `${name} is not in the chat ${chatId}`);
}

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

/** With users or with a helpdesk, never both. */
export const create: Handler<typeof contract.chats.create> = (received) => {
  const { world, caller, body, url } = received;
  const invitedTime = nowOf(received);
  const invitedBy = caller.user ? { invitedBy: caller.user.login } : {};
  const others = othersOf(received, body);
  const chat: Chat = {
    chatId: world.ids.next("chat"),
    startedTime: invitedTime,
    ...(caller.user ? { startedBy: caller.user.login } : {}),
    participants: [
      { login: nameOfCaller(received), invitedTime },
      ...others.map((login) => ({ login, ...invitedBy, invitedTime })),
    ],
    messages: [],
  };
  if (body.text !== undefined || body.attachment !== undefined) post(received, chat, body);
  world.chats.set(chat.chatId, chat);
  const { chatId, startedTime, startedBy } = chat;
  return {
    chatId,
    type: typeOfChat(chat),
    startedTime,
    ...(startedBy === undefined ? {} : { startedBy }),
    participants: [{ rel: "child", href: new URL(`${url.pathname}/${chatId}/participants`, url).href }],
  };
};

function othersOf(context: Context, { recipients = [], helpdesk }: CreateChat): string[] {
  const { world } = context;
  if (recipients.length > 0 === (helpdesk !== undefined)) {
    throw new ProblemError(400, "A chat needs either recipients or a helpdesk");
  }
  if (helpdesk !== undefined) {
    if (world.helpdesks.has(helpdesk)) return [String(helpdesk)];
    throw new ProblemError(404, `Helpdesk not found: '${helpdesk}'`);
  }
  const unknown = recipients.find((login) => !world.users.has(login));
  if (unknown !== undefined) throw new ProblemError(404, `User not found: login='${unknown}'`);
  return [...new Set(recipients)].filter((login) => login !== nameOfCaller(context));
}

/** Tells the subscribers that somebody came or went. */
export function announce(
  { world, caller }: Context,
  { chatId }: Chat,
  participant: Participant,
  updateType: "UserInvitedToChat" | "UserLeftChat",
): void {
  const name = nameOfParticipant(world, participant);
  emit(world, caller, {
    eventType: "chatUpdated",
    chat: { chatId, updateType },
    participant: { name, leftTime: "-1", ...participant },
  });
}

/** Whoever has left stays on the list, and can be invited again. */
export const leave: Handler<typeof contract.chats.leave> = (received) => {
  const chat = joinedChat(received, received.params.chatId);
  const login = nameOfCaller(received);
  const former = chat.participants.find((one) => one.login === login);
  const participant = { invitedTime: chat.startedTime, ...former, login, leftTime: nowOf(received) };
  putParticipant(chat, participant);
  notify(received, chat, `${nameOfParticipant(received.world, participant)} left the chat`);
  announce(received, chat, participant, "UserLeftChat");
};
