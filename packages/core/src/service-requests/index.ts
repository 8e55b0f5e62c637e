import type { Model, Operation } from "@ofsc/contract";
import * as files from "./files/index.js";
import { CreateServiceRequest, ServiceRequest } from "./service-request.js";

export {
  /** Files in properties of a service request. */
  files,
};

/**
 * Creates a service request, which nobody can change or delete afterwards. None or several of `activityId`,
 * `resourceId` and `inventoryId` end in a 400, an unknown one in a 404.
 */
export const create = {
  route: "POST /rest/ofscCore/v1/serviceRequests",
  body: CreateServiceRequest,
  response: ServiceRequest,
  status: [201],
} satisfies Operation;

/** Returns a service request. */
export const get = {
  route: "GET /rest/ofscCore/v1/serviceRequests/{requestId}",
  response: ServiceRequest,
} satisfies Operation;
