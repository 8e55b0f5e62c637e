import type { User as UserAnswer } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Caller } from "../../../auth/caller.js";
import { seesResource } from "../../../auth/visible.js";
import { type Context, type Handler, reply } from "../../../http/handlers.js";
import { linksOf } from "../../../http/links.js";
import { paged } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { changesOf, emit } from "../../../world/events.js";
import { fileLabelsOf } from "../../../world/files.js";
import { ianaOf, offsetAt, ofsNameOf } from "../../../world/time-zones.js";
import { putUser, removeUser, type User } from "../../../world/users.js";
import type { World } from "../../../world/world.js";
import { withoutEmpty } from "../values.js";
import { nowUtc, readUser } from "./user-input.js";

/** Whether a caller may see a user: one of their resources is in the part of the tree that the caller may see. */
function seesUser(world: World, caller: Caller, { resources = [] }: User): boolean {
  const isFree = !caller.application?.resourcesToAllow && !caller.user?.resources;
  return isFree || resources.some((resourceId) => seesResource(world, caller, resourceId));
}

/** The user of this login, if the caller may see them; 404 otherwise. */
export function findUser({ world, caller }: Context, login: string): User {
  const user = world.users.get(login);
  if (user && seesUser(world, caller, user)) return user;
  throw new ProblemError(404, `User not found: login='${login}'`);
}

/** A user as the API returns them: never with the password. */
function answerUser({ world, url }: Context, user: User): UserAnswer {
  const { password: _secret, collaborationGroups: _apart, resources = [], ...stored } = user;
  const { login, timeZone = "UTC" } = user;
  const address = (...parts: string[]) =>
    new URL(`/rest/ofscCore/v1/users/${[login, ...parts].map(encodeURIComponent).join("/")}`, url).href;
  const files = fileLabelsOf(world, "user", login).map((label) => [label, { links: [{ href: address(label) }] }]);
  return {
    status: "active",
    name: login,
    userType: "",
    language: "en",
    weekStart: "default",
    selfAssignment: false,
    loginAttempts: 0,
    ...stored,
    timeZone: ofsNameOf(timeZone),
    timeZoneIANA: ianaOf(timeZone),
    timeZoneDiff: offsetAt(timeZone, world.clock.now()) ?? 0,
    resources,
    resourceInternalIds: resources.flatMap((id) => world.resources.get(id)?.resourceInternalId ?? []),
    ...Object.fromEntries(files),
    links: [
      { rel: "canonical", href: address() },
      { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/users", url).href },
    ],
  };
}

export const list: Handler<typeof contract.users.list> = (received) => {
  const { world, caller, query, url } = received;
  const seen = [...world.users.values()].filter((user) => seesUser(world, caller, user));
  const { items, ...page } = paged(seen, query, { hasMore: "never" });
  const answered = { ...page, items: items.map((user) => answerUser(received, user)) };
  return { ...answered, links: linksOf(url, answered) };
};

export const get: Handler<typeof contract.users.get> = (received) =>
  answerUser(received, findUser(received, received.params.login));

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

export const remove: Handler<typeof contract.users.delete> = (received) => {
  const { world, caller } = received;
  const user = findUser(received, received.params.login);
  const userDetails = answerUser(received, user);
  removeUser(world, user.login);
  emit(world, caller, { eventType: "userDeleted", userDetails });
  // The service answers with an empty object where its contract promises nothing.
  return reply({} as never, { status: 200 });
};
