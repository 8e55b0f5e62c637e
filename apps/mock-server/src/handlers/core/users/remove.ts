import type * as contract from "@ofsc/core/contract";
import { type Handler, reply } from "../../../http/handlers.js";
import { emit } from "../../../world/events.js";
import { removeUser } from "../../../world/users.js";
import { findUser } from "./find-user.js";
import { answerUser } from "./user-answer.js";

export const remove: Handler<typeof contract.users.delete> = (received) => {
  const { world, caller } = received;
  const user = findUser(received, received.params.login);
  const userDetails = answerUser(received, user);
  removeUser(world, user.login);
  emit(world, caller, { eventType: "userDeleted", userDetails });
  // The service answers with an empty object where its contract promises nothing.
  return reply({} as never, { status: 200 });
};
