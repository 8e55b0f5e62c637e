import type { CreateChat } from "@ofsc/collaboration";
import type * as contract from "@ofsc/collaboration/contract";
import type { Context, Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { type Chat, typeOfChat } from "../../../world/chats.js";
import { nameOfCaller, nowOf } from "../me.js";
import { post } from "./post.js";

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
