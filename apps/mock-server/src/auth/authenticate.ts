import { ProblemError } from "../http/problem.js";
import { own } from "../own.js";
import { clientIdOf } from "../world/applications.js";
import { bytesOf } from "../world/base64.js";
import type { World } from "../world/world.js";
import type { Caller } from "./caller.js";
import type { Tokens } from "./tokens.js";

/** Who sends this request; 401 for anyone unknown. */
export function authenticate(world: World, tokens: Tokens, headers: Headers, url: URL): Caller {
  const [scheme = "", credentials = ""] = (headers.get("authorization") ?? "").split(/ (.*)/);
  if (scheme.toLowerCase() === "basic") return callerOfBasic(world, credentials);
  if (scheme.toLowerCase() !== "bearer") throw new ProblemError(401, "The request carries no credentials");
  const { caller, scope } = tokens.check(credentials);
  checkScope(scope, url);
  // An application may have changed since the token was issued.
  const application = caller.application && world.applications.get(caller.application.label);
  if (application?.status === "inactive") throw new ProblemError(401, "The application is inactive");
  return application ? { ...caller, application } : caller;
}

/** The token that a request carries. */
export function bearerOf(headers: Headers): string | undefined {
  return /^Bearer (.+)$/i.exec(headers.get("authorization") ?? "")?.[1];
}

const apis: Record<string, string> = {
  ofscCore: "coreAPI",
  ofscMetadata: "metadataAPI",
  ofscCapacity: "capacityAPI",
  ofscStatistics: "statisticsAPI",
  ofscPartsCatalog: "partsCatalogAPI",
  ofscCollaboration: "fieldCollaborationAPI",
};

/** Holds an application to its API access entries; 403 for what they do not allow. */
export function authorize({ application }: Caller, verb: string, path: string, name: string): void {
  const [, , service = "", , entity = ""] = path.split("/");
  const access = application?.apiAccess;
  if (!access) return;
  const entry = access.find(({ label }) => label === own(apis, service));
  const allowed =
    entry !== undefined &&
    entry.status !== "inactive" &&
    entry.apiMethods?.find(({ label }) => label === name)?.status !== "off" &&
    isEntityAllowed(entry.apiEntities?.find(({ label }) => label === entity)?.access, verb);
  if (!allowed) throw new ProblemError(403, `The application has no access to ${verb} ${path}`);
}

/** An entity without an entry of its own is open. */
function isEntityAllowed(access: string | undefined, verb: string): boolean {
  return access === undefined || access === "ReadWrite" || (access === "ReadOnly" && verb === "GET");
}

/** Reads `clientId@instance:secret`, or `login@instance:password`. */
export function callerOfBasic(world: World, encoded: string): Caller {
  const [name = "", secret = ""] = split(decode(encoded), ":");
  const at = name.lastIndexOf("@");
  const id = name.slice(0, at);
  if (at < 0 || name.slice(at + 1) !== world.instance) throw refused();
  const application = [...world.applications.values()].find((candidate) => clientIdOf(candidate) === id);
  if (application && application.status !== "inactive" && application.clientSecret === secret) return { application };
  const user = world.users.get(id);
  if (user && user.status !== "inactive" && user.password !== undefined && user.password === secret) return { user };
  throw refused();
}

const refused = () => new ProblemError(401, "Authentication failed: unknown application, user or secret");

function decode(encoded: string): string {
  const bytes = bytesOf(encoded);
  if (!bytes) throw refused();
  return new TextDecoder().decode(bytes);
}

/** Secrets may hold the separator, names may not. */
function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

/** Holds a token with a dynamic scope to the URLs in it, with at least the query parameters that they name. */
function checkScope(scope: string | undefined, url: URL): void {
  if (scope === undefined) return;
  const allowed = scope.split(" ").some((text) => {
    const target = new URL(text, url);
    const same = target.pathname === url.pathname;
    return same && [...target.searchParams].every(([name, value]) => url.searchParams.get(name) === value);
  });
  if (!allowed) throw new ProblemError(401, "The access token is not valid for this endpoint and its parameters");
}

/** Whether every part of a scope is a URL. */
export function isScope(scope: string): boolean {
  return scope.split(" ").every((text) => text !== "" && URL.canParse(text, "https://ofs.invalid"));
}
