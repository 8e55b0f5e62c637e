import type { Model, Operation } from "@ofsc/contract";
import { LocateTechnician, TechnicianWhereabouts } from "./technician-whereabouts.js";

/**
 * Returns how far an activity is, when it starts, and who comes from where: what a customer wants to know. It ends in
 * 403 without a subscription to a service that includes it. Of a segmentable activity, ask for a segment.
 */
export const get = {
  route: "GET /rest/ofscCore/v1/whereIsMyTech",
  query: LocateTechnician,
  response: TechnicianWhereabouts,
} satisfies Operation;
