import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import { type Handler, type Received, reply } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { changesOf, emit } from "../../../world/events.js";
import { renameResource } from "../../../world/rename-resource.js";
import { putResource, type Resource } from "../../../world/resources.js";
import { withoutEmpty } from "../without-empty.js";
import { findByInternalId, findResource } from "./find-resource.js";
import { answerResource } from "./resource-answer.js";
import { plainResource } from "./resource-fields.js";
import { readInput } from "./resource-input.js";

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
  putResource(world, { ...withoutEmpty(input), resourceId, ...(parentResourceId ? { parentResourceId } : {}) });

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
  putResource(world, withoutEmpty({ ...former, ...input, resourceId }));

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
