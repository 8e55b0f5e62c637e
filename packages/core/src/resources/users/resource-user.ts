import { Link, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A user that a resource is assigned to. */
export interface ResourceUser {
  login: string;
  links?: Link[];
}
export const ResourceUser: Model<ResourceUser> = () =>
  object<ResourceUser>({ login: z.string(), links: z.optional(z.array(schemaOf(Link))) });

/** All the users that a resource is to be assigned to. */
export interface SetResourceUsers {
  items?: ResourceUser[];
}
export const SetResourceUsers: Model<SetResourceUsers> = () =>
  object<SetResourceUsers>({ items: z.optional(z.array(schemaOf(ResourceUser))) });
