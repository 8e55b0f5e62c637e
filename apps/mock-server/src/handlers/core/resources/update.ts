import type * as contract from "@ofsc/core/contract";
import type { Handler, Received } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { changesOf, emit } from "../../../world/events.js";
import { renameResource } from "../../../world/rename-resource.js";
import { putResource, type Resource } from "../../../world/resources.js";
import { withoutEmpty } from "../without-empty.js";
import { findByInternalId, findResource } from "./find-resource.js";
import { answerResource } from "./resource-answer.js";
import { plainResource } from "./resource-fields.js";
import { readInput } from "./resource-input.js";

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
