import { extensible, int, type Model, patch } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Resource } from "../resources/resource.js";
import { User } from "../users/user.js";

/**
 * The resource that an event is about: the fields that tell which one it is, and those the subscription asks for in
 * `fields`. In a submitted form, the fields of the form.
 */
export interface EventResource extends Partial<Omit<Resource, "links">> {}
export const EventResource: Model<EventResource> = () =>
  extensible<Pick<EventResource, "resourceId" | "name" | "resourceType">>({
    resourceId: z.optional(z.nullable(z.string())),
    name: z.optional(z.string()),
    resourceType: z.optional(z.string()),
  });

/** The fields of a resource that changed, with their new values. */
export interface EventResourceChanges extends Partial<Omit<Resource, "links">> {}
export const EventResourceChanges: Model<EventResourceChanges> = () => patch(Resource, { links: true });

/**
 * The user that an event is about: the fields that tell who it is, and those the subscription asks for in `fields`. In
 * a submitted form, the fields of the form.
 */
export interface EventUser extends Partial<Omit<User, "links">> {
  /** The number that OFS gives to the main resource. */
  mainResourceInternalId?: number;
}
export const EventUser: Model<EventUser> = () =>
  extensible<Pick<EventUser, "login" | "name" | "userType" | "mainResourceId" | "mainResourceInternalId">>({
    login: z.optional(z.string()),
    name: z.optional(z.string()),
    userType: z.optional(z.string()),
    mainResourceId: z.optional(z.nullable(z.string())),
    mainResourceInternalId: z.optional(int()),
  });

/** The fields of a user that changed, with their new values; times are in UTC. */
export interface EventUserChanges extends Partial<Omit<User, "links">> {}
export const EventUserChanges: Model<EventUserChanges> = () => patch(User, { links: true });
