import type { Application as ApplicationAnswer, ApplicationInput } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Context, Handler } from "../../http/handlers.js";
import type { Application } from "../../world/applications.js";
import { collection, findIn, invalidValue, linksTo, oneOf, required, type Wish } from "./collection/index.js";

export * as apiAccess from "./api-access.js";

export const { list, get, createOrReplace } = collection<Application, ApplicationInput, ApplicationAnswer>({
  kind: "Application",
  of: (world) => world.applications,
  label: { max: 255, pattern: /^[a-z][a-z0-9_]*$/ },
  answer,
  read,
});

/** The secret that there was is worth nothing any more. */
export const generateClientSecret: Handler<typeof contract.applications.generateClientSecret> = ({ world, params }) => {
  const application = findIn(world.applications, "Application", params.label);
  const clientSecret = `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll("-", "");
  world.applications.set(application.label, { ...application, clientSecret });
  return { clientSecret };
};

/** Never with what it authenticates by. */
function answer(application: Application, context: Context): ApplicationAnswer {
  const { clientId: _id, clientSecret: _secret, publicKey: _key, apiAccess: _apart, ...settings } = application;
  return {
    name: application.label,
    status: "active",
    tokenService: "ofsc",
    IPAddressesToAllow: [],
    ...settings,
    resourcesToAllow: (application.resourcesToAllow ?? []).map(({ resourceId }) => {
      const resourceInternalId = context.world.resources.get(resourceId)?.resourceInternalId;
      return { resourceId, ...(resourceInternalId === undefined ? {} : { resourceInternalId }) };
    }),
    links: linksTo(context, "applications", application.label),
  };
}

const mostOrigins = 1020;

/** What it authenticates by, and what it may do, are set by other operations. */
function read({ label, body, former, ...context }: Wish<Application, ApplicationInput>): Application {
  const { resourcesToAllow, status, tokenService, ...settings } = body;
  const { clientId, clientSecret, publicKey, apiAccess } = former ?? {};
  if (!resourcesToAllow) throw required("resourcesToAllow");
  if (!settings.IPAddressesToAllow) throw required("IPAddressesToAllow");
  const origins = settings.allowedCorsDomains?.join("") ?? "";
  if (origins.length > mostOrigins) throw invalidValue("allowedCorsDomains", origins, "String is too long");
  const roots = resourcesToAllow.map((allowed) => resourceIdOf(context, allowed));
  return {
    ...settings,
    label,
    status: oneOf("status", status, ["active", "inactive"]),
    tokenService: oneOf("tokenService", tokenService, ["ofsc", "external", "idcs"]),
    // An empty list allows the whole tree.
    ...(roots.length > 0 ? { resourcesToAllow: roots.map((resourceId) => ({ resourceId })) } : {}),
    ...(clientId === undefined ? {} : { clientId }),
    ...(clientSecret === undefined ? {} : { clientSecret }),
    ...(publicKey === undefined ? {} : { publicKey }),
    ...(apiAccess ? { apiAccess } : {}),
  };
}

function resourceIdOf({ world }: Context, allowed: { resourceId?: string; resourceInternalId?: number }): string {
  const { resourceId, resourceInternalId } = allowed;
  const found =
    resourceId === undefined
      ? [...world.resources.values()].find((one) => one.resourceInternalId === resourceInternalId)
      : world.resources.get(resourceId);
  if (!found) throw invalidValue("resourcesToAllow", allowed, "There is no such resource");
  return found.resourceId;
}
