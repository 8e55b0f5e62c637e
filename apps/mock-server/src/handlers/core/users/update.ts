import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { changesOf, emit } from "../../../world/events.js";
import { putUser, type User } from "../../../world/users.js";
import { withoutEmpty } from "../without-empty.js";
import { findUser } from "./find-user.js";
import { answerUser } from "./user-answer.js";
import { nowUtc, readUser } from "./user-input.js";

/** The answer has the resources only if the request set them. */
export const update: Handler<typeof contract.users.update> = (received) => {
  const { world, caller, body } = received;
  const former = findUser(received, received.params.login);
  const { login } = former;
  const lastUpdatedTime = nowUtc(world.clock.now());
  putUser(world, withoutEmpty({ ...former, ...readUser(received, body), login, lastUpdatedTime }));

  const user = world.users.get(login) as User;
  const answer = answerUser(received, user);
  emit(world, caller, { eventType: "userUpdated", userDetails: answer, userChanges: changesOf(former, user) });
  const { resources, resourceInternalIds, ...rest } = answer;
  return body.resources === undefined ? rest : answer;
};
