import type { CreateServiceRequest, EventType, ServiceRequest } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Context, Handlers } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import type { KnownActivity } from "../../../world/activities.js";
import { fileReference, readFields } from "../../../world/activity-view.js";
import { writeDateTime } from "../../../world/days.js";
import { emit } from "../../../world/events.js";
import { fileLabelsOf } from "../../../world/files.js";
import type { KnownInventory } from "../../../world/inventories.js";
import { todayOf } from "../../../world/local-time.js";
import { fileProperties } from "../files.js";
import { inventoryFields, ownerOf } from "../inventories/single.js";
import { absoluteLinks } from "../values.js";

/** The request of this id, if the caller may see its resource; 404 otherwise. */
function findRequest({ world, caller }: Context, requestId: number): ServiceRequest {
  const request = world.serviceRequests.get(requestId);
  if (request && seesResource(world, caller, request.resourceId ?? "")) return request;
  throw new ProblemError(404, `Service request not found: requestId='${requestId}'`);
}

/** A request as the API returns it. */
function showRequest({ world, url }: Context, request: ServiceRequest): ServiceRequest {
  const { requestId } = request;
  const files = fileLabelsOf(world, "serviceRequest", requestId).map((label) => [
    label,
    fileReference(`serviceRequests/${requestId}/${label}`),
  ]);
  const links = [
    { rel: "canonical", href: new URL(`/rest/ofscCore/v1/serviceRequests/${requestId}`, url).href },
    { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/serviceRequests", url).href },
  ];
  return { ...request, ...absoluteLinks(url, Object.fromEntries(files)), links };
}

export const serviceRequests: Handlers<typeof contract.serviceRequests> = {
  /** Creates a request for one thing, and adds what belongs to that. */
  create: (received) => {
    const { world, caller, body } = received;
    const subject = subjectOf(received, body);
    const { activityId: _, inventoryId: __, resourceId: ___, ...fields } = body;
    const { resourceId, activity, inventory } = subject;
    const request: ServiceRequest = {
      ...fields,
      requestId: world.ids.next("serviceRequest"),
      resourceId,
      ...internalIdOf(received, resourceId),
      ...(activity ? { activityId: activity.activityId } : {}),
      ...(inventory ? { inventoryId: inventory.inventoryId } : {}),
      date: body.date ?? activity?.date ?? todayOf(world, resourceId),
      created: writeDateTime(world.clock.now()),
    };
    world.serviceRequests.set(request.requestId, request);
    emit(world, caller, {
      eventType: subject.eventType,
      requestDetails: request,
      requestChanges: { ...request, ...(caller.user ? { user: caller.user.login } : {}) },
      ...(activity ? { activityDetails: readFields(world, activity) } : {}),
      ...(inventory ? { inventoryDetails: inventoryFields(world, inventory) } : {}),
    });
    return showRequest(received, request);
  },

  get: (received) => showRequest(received, findRequest(received, received.params.requestId)),

  files: fileProperties(
    "serviceRequest",
    (context, { requestId }: { requestId: number }) => findRequest(context, requestId).requestId,
  ),
};

interface Subject {
  readonly eventType: EventType;
  readonly resourceId: string;
  readonly activity?: KnownActivity | undefined;
  readonly inventory?: KnownInventory;
}

const names = ["activityId", "inventoryId", "resourceId"] as const;

/** The one thing that a request is for. */
function subjectOf({ world, caller }: Context, body: CreateServiceRequest): Subject {
  const { activityId, inventoryId, resourceId } = body;
  const given = names.filter((name) => body[name] !== undefined);
  if (given.length === 0) {
    throw new ProblemError(
      400,
      "Required property not set. One of the property: activityId or inventoryId or resourceId must be specified",
    );
  }
  if (given.length > 1) {
    throw new ProblemError(
      400,
      "Only one of the parameters activityId, inventoryId, resourceId can be specified at one request",
    );
  }
  const activity = world.activities.get(activityId ?? -1);
  if (activity?.date !== undefined && seesResource(world, caller, activity.resourceId)) {
    return { eventType: "customerRequestCreated", resourceId: activity.resourceId, activity };
  }
  const inventory = world.inventories.get(inventoryId ?? -1);
  const owner = inventory && ownerOf(world, inventory);
  if (inventory && owner !== undefined && seesResource(world, caller, owner)) {
    const own = inventory.status === "resource" ? undefined : world.activities.get(inventory.activityId ?? -1);
    return { eventType: "inventoryRequestCreated", resourceId: owner, activity: own, inventory };
  }
  if (resourceId !== undefined && world.resources.has(resourceId) && seesResource(world, caller, resourceId)) {
    return { eventType: "resourceRequestCreated", resourceId };
  }
  const [name = "activityId"] = given;
  const entity = name.replace("Id", "");
  throw new ProblemError(404, `The ${entity} doesn't exist. Parameter '${name}':'${body[name]}'`);
}

function internalIdOf({ world }: Context, resourceId: string): { resourceInternalId?: number } {
  const { resourceInternalId } = world.resources.get(resourceId) ?? {};
  return resourceInternalId === undefined ? {} : { resourceInternalId };
}
