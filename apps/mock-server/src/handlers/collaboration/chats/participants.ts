import type * as contract from "@ofsc/collaboration/contract";
import type { Handler } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { isPresent, nameOfParticipant, type Participant, putParticipant } from "../../../world/chats.js";
import { findChat, joinedChat, nowOf } from "../me.js";
import { announce, notify } from "./chats.js";

type Contract = typeof contract.chats.participants;

/** Those who have left are listed as well. */
export const list: Handler<Contract["list"]> = (received) => {
  const { world, params, query, url } = received;
  const { participants } = findChat(received, params.chatId);
  const all = participants.map((one) => ({
    ...one,
    name: nameOfParticipant(world, one),
    present: isPresent(one),
    online: world.online.has(one.login),
  }));
  const page = paged(all, query, { size: 10, hasMore: "never" });
  return { ...page, links: linksOf(url, page) };
};

/** A third participant makes a conference of it. */
export const invite: Handler<Contract["invite"]> = (received) => {
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
};
