import type { User as UserAnswer } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { fileLabelsOf } from "../../../world/files.js";
import { ianaOf, offsetAt, ofsNameOf } from "../../../world/time-zones.js";
import type { User } from "../../../world/users.js";

/** A user as the API returns them: never with the password. */
export function answerUser({ world, url }: Context, user: User): UserAnswer {
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
