import type * as contract from "@ofsc/core/contract";
import type { Handler } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { changesOf, emit } from "../../../world/events.js";
import { putUser, type User } from "../../../world/users.js";
import { withoutEmpty } from "../without-empty.js";
import { seesUser } from "./find-user.js";
import { answerUser } from "./user-answer.js";
import { nowUtc, readUser } from "./user-input.js";

/** 200 for a new user as well. Of one that is there, all but the password and the resources can be lost. */
export const createOrReplace: Handler<typeof contract.users.createOrReplace> = (received) => {
  const { world, caller, params, body } = received;
  const { login } = params;
  const former = world.users.get(login);
  if (former && !seesUser(world, caller, former)) throw new ProblemError(409, `The login ${login} is taken`);
  if (!former) checkNew(body);

  const now = nowUtc(world.clock.now());
  const { password, resources, collaborationGroups, createdTime = now } = former ?? {};
  const kept = { password, resources, collaborationGroups, createdTime };
  putUser(world, withoutEmpty({ ...kept, ...readUser(received, body), login, lastUpdatedTime: now }) as User);

  const user = world.users.get(login) as User;
  const answer = answerUser(received, user);
  emit(world, caller, {
    eventType: former ? "userUpdated" : "userCreated",
    userDetails: answer,
    userChanges: changesOf(former ?? {}, user),
  });
  return answer;
};

/** Nobody could log in without a password, or see anything without a resource. */
function checkNew({ password, resources }: { password?: string | null; resources?: string[] }): void {
  const missing = !password ? "password" : resources === undefined ? "resources" : undefined;
  if (missing) throw new ProblemError(400, `Required property is not specified: '${missing}'`);
}
