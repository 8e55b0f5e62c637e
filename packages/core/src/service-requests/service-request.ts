import { dateTime, extensible, int, type Linked, linked, type Model } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What new service requests have as well as those OFS knows: the place to declare custom properties. */
export interface ServiceRequestFields {
  /** The type, as configured in OFS. */
  requestType?: string;
  /** The activity it is for, which must be on a route of some day. */
  activityId?: number;
  /** The inventory it is for. */
  inventoryId?: number;
  /** The day it belongs to, in the time zone of the resource. @default the day of the activity, or today */
  date?: string;
}

const fields = () => ({
  requestType: z.optional(z.string()),
  activityId: z.optional(int()),
  inventoryId: z.optional(int()),
  date: z.optional(z.string()),
});

/**
 * A record that collects what another system wants to know of an activity, a resource or an inventory. Custom
 * properties stand beside these fields.
 */
export interface ServiceRequest extends ServiceRequestFields, Linked {
  /** Assigned by OFS. */
  requestId: number;
  /** The resource it is for, or the one behind the activity or the inventory; `null` when that has no id. */
  resourceId?: string | null;
  /** The number that OFS gives to the resource. */
  resourceInternalId?: number;
  /** When it was created, `YYYY-MM-DD HH:MM:SS` in UTC. */
  created?: string;
}
export const ServiceRequest: Model<ServiceRequest> = () =>
  extensible<ServiceRequest>({
    ...fields(),
    requestId: int(),
    resourceId: z.optional(z.nullable(z.string())),
    resourceInternalId: z.optional(int()),
    created: z.optional(dateTime()),
    ...linked(),
  });

/**
 * A new service request: for exactly one activity, resource or inventory; OFS adds what belongs to it. Custom
 * properties stand beside these fields.
 */
export interface CreateServiceRequest extends ServiceRequestFields {
  /** The resource it is for. */
  resourceId?: string;
}
export const CreateServiceRequest: Model<CreateServiceRequest> = () =>
  extensible<CreateServiceRequest>({ ...fields(), resourceId: z.optional(z.string()) });
