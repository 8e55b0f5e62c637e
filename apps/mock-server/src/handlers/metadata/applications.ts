import { present } from "@ofsc/contract";
import { type Application as ApplicationAnswer, ApplicationInput } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handlers } from "../../http/handlers.js";
import type { Application } from "../../world/applications.js";
import { apiAccess } from "./api-access.js";
import { collection, findIn } from "./collection.js";
import { invalidValue, required } from "./values.js";

const collected = collection<Application, ApplicationInput, ApplicationAnswer>({
  kind: "Application",
  of: "applications",
  defaults: { status: "active", tokenService: "ofsc", IPAddressesToAllow: [] },
  // Never with what it authenticates by.
  hidden: ["clientId", "clientSecret", "publicKey", "apiAccess"],
  closed: { model: ApplicationInput, members: ["status", "tokenService"] },
  label: { max: 255, pattern: /^[a-z][a-z0-9_]*$/ },
  shown: ({ resourcesToAllow = [] }, { world }) => ({
    resourcesToAllow: resourcesToAllow.map(({ resourceId }) => {
      const resourceInternalId = world.resources.get(resourceId)?.resourceInternalId;
      return { resourceId, ...(resourceInternalId === undefined ? {} : { resourceInternalId }) };
    }),
  }),
  /** What it authenticates by, and what it may do, are set by other operations. */
  read: ({ body: { resourcesToAllow, ...settings }, former, ...context }) => {
    const { clientId, clientSecret, publicKey, apiAccess } = former ?? {};
    if (!resourcesToAllow) throw required("resourcesToAllow");
    if (!settings.IPAddressesToAllow) throw required("IPAddressesToAllow");
    const origins = settings.allowedCorsDomains?.join("") ?? "";
    if (origins.length > mostOrigins) throw invalidValue("allowedCorsDomains", origins, "String is too long");
    const roots = resourcesToAllow.map((allowed) => ({ resourceId: resourceIdOf(context, allowed) }));
    const kept = present({ clientId, clientSecret, publicKey, apiAccess });
    // An empty list allows the whole tree.
    return { ...settings, ...(roots.length > 0 ? { resourcesToAllow: roots } : {}), ...kept };
  },
});

const mostOrigins = 1020;

export const applications = {
  ...collected,
  apiAccess,

  /** The secret that there was is worth nothing any more. */
  generateClientSecret: ({ world, params }) => {
    const application = findIn(world.applications, "Application", params.label);
    const clientSecret = `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll("-", "");
    world.applications.set(application.label, { ...application, clientSecret });
    return { clientSecret };
  },
} satisfies Handlers<typeof contract.applications>;

function resourceIdOf({ world }: Context, allowed: { resourceId?: string; resourceInternalId?: number }): string {
  const { resourceId, resourceInternalId } = allowed;
  const found =
    resourceId === undefined
      ? [...world.resources.values()].find((one) => one.resourceInternalId === resourceInternalId)
      : world.resources.get(resourceId);
  if (!found) throw invalidValue("resourcesToAllow", allowed, "There is no such resource");
  return found.resourceId;
}
