import type * as contract from "@ofsc/collaboration/contract";
import type { Handler } from "../../../http/handlers.js";
import { nameOfParticipant, putParticipant } from "../../../world/chats.js";
import { joinedChat, nameOfCaller, nowOf } from "../me.js";
import { announce } from "./announce.js";
import { notify } from "./post.js";

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
