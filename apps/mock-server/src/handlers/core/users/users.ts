import { present } from "@ofsc/contract";
import type { User as UserAnswer, UserPatch } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Caller } from "../../../auth/caller.js";
import { seesResource } from "../../../auth/visible.js";
import { type Context, type Handlers, reply } from "../../../http/handlers.js";
import { listed } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { changesOf, emit } from "../../../world/events.js";
import { fileLabelsOf } from "../../../world/files.js";
import { ianaOf, offsetAt, ofsNameOf } from "../../../world/time-zones.js";
import { languageOf } from "../../../world/translations.js";
import { putUser, removeUser, type User } from "../../../world/users.js";
import type { World } from "../../../world/world.js";
import { fileProperties } from "../files.js";
import { invalidValue, oneOf } from "../values.js";

/** What follows from other fields, or is kept by the service: it is ignored in a request. */
const readOnly = new Set([
  "login",
  "avatar",
  "timeZoneIANA",
  "timeZoneDiff",
  "createdTime",
  "lastUpdatedTime",
  "lastLoginTime",
  "lastPasswordChangeTime",
  "loginAttempts",
  "blockedUntilTime",
  "resourceInternalIds",
  "collaborationGroups",
  "links",
]);

/** The fields of a request in the form that they are stored in; an emptied one is undefined. */
function readUser(context: Context, body: UserPatch): Partial<User> {
  const { world } = context;
  const { status, language, password, ...rest } = body;
  checkReferences(context, body);
  const fields = Object.entries(rest)
    .filter(([field]) => !readOnly.has(field) && world.properties.get(field)?.type !== "file")
    .map(([field, value]) => [field, value ?? undefined]);
  return {
    ...Object.fromEntries(fields),
    ...(status === undefined ? {} : { status: oneOf("status", status, ["active", "inactive"]) }),
    ...(language === undefined ? {} : { language: languageOf(language) }),
    ...readPassword(context, password),
  };
}

function readPassword({ world }: Context, password: string | null | undefined): Partial<User> {
  if (password === undefined || password === null) return {};
  if (password.trim() === "") throw new ProblemError(400, "password: cannot be empty");
  return { password, lastPasswordChangeTime: nowUtc(world.clock.now()) };
}

const nowUtc = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");

function checkReferences({ world, caller }: Context, { timeZone, resources, mainResourceId }: UserPatch): void {
  if (timeZone && offsetAt(timeZone, world.clock.now()) === undefined) throw invalidValue("timeZone", timeZone);
  if (resources?.length === 0 || resources === null) throw new ProblemError(400, "resources: expected at least one");
  const sees = (id: string) => world.resources.has(id) && seesResource(world, caller, id);
  const unknown = resources?.find((id) => !sees(id));
  if (unknown !== undefined) throw invalidValue("resources", unknown);
  if (mainResourceId && !sees(mainResourceId)) throw invalidValue("mainResourceId", mainResourceId);
}

/** Whether a caller may see a user: one of their resources is in the part of the tree that the caller may see. */
function seesUser(world: World, caller: Caller, { resources = [] }: User): boolean {
  const isFree = !caller.application?.resourcesToAllow && !caller.user?.resources;
  return isFree || resources.some((resourceId) => seesResource(world, caller, resourceId));
}

/** The user of this login, if the caller may see them; 404 otherwise. */
function findUser({ world, caller }: Context, login: string): User {
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

export const users: Handlers<typeof contract.users> = {
  list: (received) => {
    const { world, caller } = received;
    const seen = [...world.users.values()].filter((user) => seesUser(world, caller, user));
    return listed(received, seen, { hasMore: "never", show: (user) => answerUser(received, user) });
  },

  get: (received) => answerUser(received, findUser(received, received.params.login)),

  /** 200 for a new user as well. Of one that is there, all but the password and the resources can be lost. */
  createOrReplace: (received) => {
    const { world, caller, params, body } = received;
    const { login } = params;
    const former = world.users.get(login);
    if (former && !seesUser(world, caller, former)) throw new ProblemError(409, `The login ${login} is taken`);
    if (!former) checkNew(body);

    const now = nowUtc(world.clock.now());
    const { password, resources, collaborationGroups, createdTime = now } = former ?? {};
    const kept = { password, resources, collaborationGroups, createdTime };
    putUser(world, present({ ...kept, ...readUser(received, body), login, lastUpdatedTime: now }) as User);

    const user = world.users.get(login) as User;
    const answer = answerUser(received, user);
    emit(world, caller, {
      eventType: former ? "userUpdated" : "userCreated",
      userDetails: answer,
      userChanges: changesOf(former ?? {}, user),
    });
    return answer;
  },

  /** The answer has the resources only if the request set them. */
  update: (received) => {
    const { world, caller, body } = received;
    const former = findUser(received, received.params.login);
    const { login } = former;
    const lastUpdatedTime = nowUtc(world.clock.now());
    putUser(world, present({ ...former, ...readUser(received, body), login, lastUpdatedTime }));

    const user = world.users.get(login) as User;
    const answer = answerUser(received, user);
    emit(world, caller, { eventType: "userUpdated", userDetails: answer, userChanges: changesOf(former, user) });
    const { resources, resourceInternalIds, ...rest } = answer;
    return body.resources === undefined ? rest : answer;
  },

  delete: (received) => {
    const { world, caller } = received;
    const user = findUser(received, received.params.login);
    const userDetails = answerUser(received, user);
    removeUser(world, user.login);
    emit(world, caller, { eventType: "userDeleted", userDetails });
    // The service answers with an empty object where its contract promises nothing.
    return reply({} as never, { status: 200 });
  },

  collaborationGroups: {
    list: (received) => answer(findUser(received, received.params.login)),

    /** A group that the user is in already stays one. */
    add: (received) => {
      const user = findUser(received, received.params.login);
      const names = (received.body.items ?? []).map(({ name }) => name);
      const changed = { ...user, collaborationGroups: [...new Set([...(user.collaborationGroups ?? []), ...names])] };
      received.world.users.set(user.login, changed);
      return answer(changed);
    },

    delete: (received) => {
      const { collaborationGroups = [], ...user } = findUser(received, received.params.login);
      if (collaborationGroups.length === 0) throw new ProblemError(404, `${user.login} is in no collaboration group`);
      received.world.users.set(user.login, user);
    },
  },
  files: fileProperties("user", (context, { login }: { login: string }) => findUser(context, login).login),
};

/** Nobody could log in without a password, or see anything without a resource. */
function checkNew({ password, resources }: { password?: string | null; resources?: string[] }): void {
  const missing = !password ? "password" : resources === undefined ? "resources" : undefined;
  if (missing) throw new ProblemError(400, `Required property is not specified: '${missing}'`);
}

const answer = ({ collaborationGroups = [] }: User) => ({ items: collaborationGroups.map((name) => ({ name })) });
