import type { ServiceRequest } from "@ofsc/core";
import { seesResource } from "../../../auth/visible.js";
import type { Context } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { fileReference } from "../../../world/activity-view.js";
import { fileLabelsOf } from "../../../world/files.js";
import { absoluteLinks } from "../absolute-links.js";

/** The request of this id, if the caller may see its resource; 404 otherwise. */
export function findRequest({ world, caller }: Context, requestId: number): ServiceRequest {
  const request = world.serviceRequests.get(requestId);
  if (request && seesResource(world, caller, request.resourceId ?? "")) return request;
  throw new ProblemError(404, `Service request not found: requestId='${requestId}'`);
}

/** A request as the API returns it. */
export function showRequest({ world, url }: Context, request: ServiceRequest): ServiceRequest {
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
