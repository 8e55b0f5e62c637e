import { dateTime, extensible, Link, type Model, schemaOf } from "@ofsc/contract";
import * as z from "zod/mini";

/**
 * A record that collects what another system wants to know of an activity, a resource or an inventory. Custom
 * properties stand beside these fields.
 */
export interface ServiceRequest {
  /** Assigned by OFS. */
  requestId: number;
  /** The type, as configured in OFS. */
  requestType?: string;
  /** The resource it is for, or the one behind the activity or the inventory; `null` when that has no id. */
  resourceId?: string | null;
  /** The number that OFS gives to the resource. */
  resourceInternalId?: number;
  /** The activity it is for, or the one behind the inventory. */
  activityId?: number;
  /** The inventory it is for. */
  inventoryId?: number;
  /** The day it belongs to. */
  date?: string;
  /** When it was created, `YYYY-MM-DD HH:MM:SS` in UTC. */
  created?: string;
  links?: Link[];
}
export const ServiceRequest: Model<ServiceRequest> = () =>
  extensible<ServiceRequest>({
    requestId: z.int(),
    requestType: z.optional(z.string()),
    resourceId: z.optional(z.nullable(z.string())),
    resourceInternalId: z.optional(z.int()),
    activityId: z.optional(z.int()),
    inventoryId: z.optional(z.int()),
    date: z.optional(z.string()),
    created: z.optional(dateTime()),
    links: z.optional(z.array(schemaOf(Link))),
  });

/**
 * A new service request: for exactly one activity, resource or inventory; OFS adds what belongs to it. Custom
 * properties stand beside these fields.
 */
export interface CreateServiceRequest {
  /** For a customer request; the activity must be on a route of some day. */
  activityId?: number;
  /** For a resource request. */
  resourceId?: string;
  /** For an inventory request. */
  inventoryId?: number;
  /** The type, as configured in OFS. */
  requestType?: string;
  /** The day, in the time zone of the resource. @default the day of the activity, or today */
  date?: string;
}
export const CreateServiceRequest: Model<CreateServiceRequest> = () =>
  extensible<CreateServiceRequest>({
    activityId: z.optional(z.int()),
    resourceId: z.optional(z.string()),
    inventoryId: z.optional(z.int()),
    requestType: z.optional(z.string()),
    date: z.optional(z.string()),
  });
