import { ProblemError } from "../http/problem.js";
import { own } from "../own.js";
import type { Caller } from "./caller.js";

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
