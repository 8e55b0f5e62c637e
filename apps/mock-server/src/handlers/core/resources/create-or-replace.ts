import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import { type Handler, reply } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { changesOf, emit } from "../../../world/events.js";
import { putResource, type Resource } from "../../../world/resources.js";
import { withoutEmpty } from "../without-empty.js";
import { answerResource } from "./resource-answer.js";
import { plainResource } from "./resource-fields.js";
import { readInput } from "./resource-input.js";

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
