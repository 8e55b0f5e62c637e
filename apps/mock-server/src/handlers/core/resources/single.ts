import { present } from "@ofsc/contract";
import type { ResourcePatch } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import { type Context, type Handler, type Received, reply } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { changesOf, emit } from "../../../world/events.js";
import { renameResource } from "../../../world/rename-resource.js";
import { lineOf, putResource, type Resource, roleOf } from "../../../world/resources.js";
import { offsetAt } from "../../../world/time-zones.js";
import { languageOf } from "../../../world/translations.js";
import { cut, invalidValue } from "../values.js";
import { findByInternalId, findResource } from "./find-resource.js";
import { answerResource, plainResource } from "./resource-answer.js";

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
function readInput(context: Context, resourceId: string, body: ResourcePatch): Partial<Resource> {
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

export const get: Handler<typeof contract.resources.get> = (received) =>
  answerResource(received, findResource(received, received.params.resourceId), received.query);

/** 201 for a new resource; of one that is there, all that the request does not name is lost. */
export const createOrReplace: Handler<typeof contract.resources.createOrReplace> = (received) => {
  const { world, caller, params, body } = received;
  const { resourceId } = params;
  const former = world.resources.get(resourceId);
  if (resourceId.length > 32) throw tooLong(resourceId);
  if (former && !seesResource(world, caller, resourceId)) {
    throw new ProblemError(403, `The application has no access to resource ${resourceId}`);
  }
  if (!former && body.parentResourceId === undefined) {
    throw new ProblemError(400, "Required property is not specified: 'parentResourceId'");
  }
  const { parentResourceId = former?.parentResourceId, ...input } = readInput(received, resourceId, body);
  const before = former && plainResource(received, former);
  putResource(world, { ...present(input), resourceId, ...(parentResourceId ? { parentResourceId } : {}) });

  const resource = world.resources.get(resourceId) as Resource;
  const details = plainResource(received, resource);
  emit(world, caller, {
    eventType: former ? "resourceUpdated" : "resourceCreated",
    resourceDetails: details,
    resourceChanges: changesOf(before ?? {}, details),
  });
  return reply(answerResource(received, resource), { status: former ? 200 : 201 });
};

/** The words that OFS has for it. */
function tooLong(resourceId: string): ProblemError {
  const { length } = resourceId;
  const what = `Invalid property value. Path: 'resourceId'. String is too long. Length: '${length}'.`;
  return new ProblemError(400, `${what} Maximum valid length: '32'`);
}

type Update = typeof contract.resources.update;

/** Changes what the request names. By its number a resource can get another id as well. */
export const update: Handler<Update> = (received) => {
  const { world, caller, body } = received;
  const byNumber = received.query.identifyResourceBy === "resourceInternalId";
  const former = byNumber
    ? findByInternalId(received, Number(received.params.resourceId))
    : findResource(received, received.params.resourceId);
  const resourceId = (byNumber && newId(received, former)) || former.resourceId;
  const before = plainResource(received, former);
  const input = readInput(received, former.resourceId, body);
  if (resourceId !== former.resourceId) renameResource(world, former.resourceId, resourceId);
  putResource(world, present({ ...former, ...input, resourceId }));

  const resource = world.resources.get(resourceId) as Resource;
  const details = plainResource(received, resource);
  const resourceChanges = changesOf(before, details);
  if (Object.keys(resourceChanges).length > 0) {
    emit(world, caller, { eventType: "resourceUpdated", resourceDetails: details, resourceChanges });
  }
  return answerResource(received, resource);
};

/** The id to change to; undefined to keep the one there is. */
function newId({ world, body: { resourceId } }: Received<Update>, former: Resource): string | undefined {
  if (resourceId === undefined || resourceId === former.resourceId) return undefined;
  if (resourceId === null || resourceId === "") {
    throw new ProblemError(400, "resourceId: this server keeps no resources without an id");
  }
  if (world.resources.has(resourceId)) throw new ProblemError(409, `There is a resource ${resourceId} already`);
  return resourceId;
}
