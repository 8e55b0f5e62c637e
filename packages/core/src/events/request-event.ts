import { extensible, int, type Model, type Open, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Labels of the service request types that every instance starts with. */
export type ServiceRequestType = "SR" | "TR" | "IR" | "CR";

/** The service request that an event is about. */
export interface EventRequest {
  /** The id of the service request. */
  requestId?: number;
  /** The kind of service request: a label of the field `srtype`. */
  requestType?: Open<ServiceRequestType>;
  /** Who made it. */
  resourceId?: string;
  /** The number that OFS gives to the resource. */
  resourceInternalId?: number;
  /** The day it belongs to. */
  date?: string;
}
const request = () => ({
  requestId: z.optional(int()),
  requestType: z.optional(openEnum(["SR", "TR", "IR", "CR"])),
  resourceId: z.optional(z.string()),
  resourceInternalId: z.optional(int()),
  date: z.optional(z.string()),
});
export const EventRequest: Model<EventRequest> = () => extensible<EventRequest>(request());

/** The fields of the new service request, custom properties among them. */
export interface EventRequestChanges extends EventRequest {
  /** When it was created, in UTC. */
  created?: string;
  /** Who created it. */
  user?: string;
  /** What it is about, in short. */
  subject?: string;
  /** All of its text. */
  body?: string;
  /** Older name of `subject`. */
  sr_subject?: string;
  /** Older name of `body`. */
  sr_body?: string;
  /** What it came out of, as older versions of OFS tell it. */
  hit_type?: Open<"RF" | "IN" | "PC">;
}
export const EventRequestChanges: Model<EventRequestChanges> = () =>
  extensible<EventRequestChanges>({
    ...request(),
    created: z.optional(z.string()),
    user: z.optional(z.string()),
    subject: z.optional(z.string()),
    body: z.optional(z.string()),
    sr_subject: z.optional(z.string()),
    sr_body: z.optional(z.string()),
    hit_type: z.optional(openEnum(["RF", "IN", "PC"])),
  });
