import type * as contract from "@ofsc/collaboration/contract";
import type { Handlers } from "../../../http/handlers.js";
import { linksOf, listed, paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { isPresent, nameOfParticipant, type Participant, putParticipant } from "../../../world/chats.js";
import { announce, findChat, joinedChat, notify, nowOf, post } from "./chats.js";

export const messages: Handlers<typeof contract.chats.messages> = {
  /** The latest first. Paging is by links, whose parameters the contract does not have. */
  list: (received) => {
    const { params, url } = received;
    const { messages } = findChat(received, params.chatId);
    const asked = (name: string) => Number(url.searchParams.get(name) ?? Number.NaN);
    const [offset, limit] = [asked("offset"), asked("limit")];
    const range = {
      ...(Number.isNaN(offset) ? {} : { offset }),
      ...(Number.isNaN(limit) ? {} : { limit }),
    };
    const page = paged(messages.toReversed(), range, { size: 10, hasMore: "never" });
    return { ...page, direction: "desc", links: linksOf(url, page) };
  },

  create: (received) => {
    const chat = joinedChat(received, received.params.chatId);
    return { ...post(received, chat, received.body), chatId: chat.chatId };
  },
};

export const participants: Handlers<typeof contract.chats.participants> = {
  /** Those who have left are listed as well. */
  list: (received) => {
    const { world, params } = received;
    const { participants } = findChat(received, params.chatId);
    const all = participants.map((one) => ({
      ...one,
      name: nameOfParticipant(world, one),
      present: isPresent(one),
      online: world.online.has(one.login),
    }));
    return listed(received, all, { size: 10, hasMore: "never" });
  },

  /** A third participant makes a conference of it. */
  invite: (received) => {
    const { world, caller, params, body } = received;
    const chat = joinedChat(received, params.chatId);
    const { login } = body;
    if (!world.users.has(login)) throw new ProblemError(404, `User not found: login='${login}'`);
    if (chat.participants.some((one) => one.login === login && isPresent(one)))
      throw new ProblemError(409, `${login} is in the chat already`);
    const invitedBy = caller.user ? { invitedBy: caller.user.login } : {};
    const participant: Participant = { login, ...invitedBy, invitedTime: nowOf(received) };
    putParticipant(chat, participant);
    notify(received, chat, `${nameOfParticipant(world, participant)} was invited to the chat`);
    announce(received, chat, participant, "UserInvitedToChat");
  },
};
