import type { ResourcePatch } from "@ofsc/core";
import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { languageOf } from "../../../world/locales.js";
import { lineOf, type Resource, roleOf } from "../../../world/resources.js";
import { offsetAt } from "../../../world/time-zones.js";
import { invalidValue } from "../invalid-value.js";
import { cut } from "../longest-text.js";

/** What follows from other fields, or is kept elsewhere: it is ignored in a request. */
const readOnly = new Set([
  "resourceInternalId",
  "languageISO",
  "timeZoneIANA",
  "timeZoneDiff",
  "avatar",
  "users",
  "inventories",
  "workSkills",
  "workZones",
  "workSchedules",
  "links",
]);

/** The fields of a request in the form that they are stored in; an emptied one is undefined. */
export function readInput(context: Context, resourceId: string, body: ResourcePatch): Partial<Resource> {
  const { resourceId: _path, status, language, name, email, phone, ...rest } = body;
  checkReferences(context, resourceId, body);
  return {
    ...Object.fromEntries(Object.entries(rest).flatMap(([field, value]) => readField(context, field, value))),
    ...(status === undefined ? {} : { status: readStatus(status) }),
    ...(language === undefined ? {} : { language: languageOf(language) }),
    ...(name === undefined ? {} : { name: name.slice(0, 40) }),
    ...(email === undefined ? {} : { email: email?.slice(0, 255) }),
    ...(phone === undefined ? {} : { phone: phone === null ? undefined : readPhone(phone) }),
  } as Partial<Resource>;
}

/** The files of an entity are set by themselves. */
function readField({ world }: Context, field: string, value: unknown): [string, unknown][] {
  if (readOnly.has(field) || world.properties.get(field)?.type === "file") return [];
  return [[field, cut(value) ?? undefined]];
}

function readStatus(status: string): "active" | "inactive" {
  if (status === "active" || status === "inactive") return status;
  throw invalidValue("status", status);
}

/** A plus sign and the digits, the first 16 characters of them. */
const readPhone = (phone: string) => (phone === "" ? undefined : `+${phone.replace(/\D/g, "")}`.slice(0, 16));

function checkReferences({ world, switches, caller }: Context, resourceId: string, body: ResourcePatch): void {
  const { parentResourceId, resourceType, timeZone } = body;
  const type = resourceType === undefined ? undefined : world.resourceTypes.get(resourceType);
  if (resourceType !== undefined && !type) throw invalidValue("resourceType", resourceType);
  if (timeZone !== undefined && offsetAt(timeZone, world.clock.now()) === undefined) {
    throw invalidValue("timeZone", timeZone);
  }
  if (parentResourceId === undefined) return;
  const parent = world.resources.get(parentResourceId);
  const line = lineOf(world, parentResourceId).map((one) => one.resourceId);
  if (!parent || !seesResource(world, caller, parentResourceId))
    throw invalidValue("parentResourceId", parentResourceId);
  if (line.includes(resourceId)) throw new ProblemError(400, `${resourceId} cannot be placed below itself`);
  if (switches.technicianParents === "refuse" && roleOf(world, parent) === "field_resource") {
    throw new ProblemError(400, `${parentResourceId} is a technician, who cannot have resources below`);
  }
}
