import type { UserPatch } from "@ofsc/core";
import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { languageOf } from "../../../world/locales.js";
import { offsetAt } from "../../../world/time-zones.js";
import type { User } from "../../../world/users.js";
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
export function readUser(context: Context, body: UserPatch): Partial<User> {
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

export const nowUtc = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().slice(0, 19).replace("T", " ");

function checkReferences({ world, caller }: Context, { timeZone, resources, mainResourceId }: UserPatch): void {
  if (timeZone && offsetAt(timeZone, world.clock.now()) === undefined) throw invalidValue("timeZone", timeZone);
  if (resources?.length === 0 || resources === null) throw new ProblemError(400, "resources: expected at least one");
  const sees = (id: string) => world.resources.has(id) && seesResource(world, caller, id);
  const unknown = resources?.find((id) => !sees(id));
  if (unknown !== undefined) throw invalidValue("resources", unknown);
  if (mainResourceId && !sees(mainResourceId)) throw invalidValue("mainResourceId", mainResourceId);
}
