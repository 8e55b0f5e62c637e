import type { Context } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { type Chat, isPresent } from "../../world/chats.js";
import { writeDateTime } from "../../world/days.js";

/** What the caller goes by in chats: their login or, where no user acts, the label of the application. */
export const nameOfCaller = ({ caller }: Context): string => caller.user?.login ?? caller.application?.label ?? "";

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
