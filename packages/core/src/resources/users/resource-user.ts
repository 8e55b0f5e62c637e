import { type Linked, linked, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A user that a resource is assigned to. */
export interface ResourceUser extends Linked {
  /** The login of the user. */
  login: string;
}
export const ResourceUser: Model<ResourceUser> = () => object<ResourceUser>({ login: z.string(), ...linked() });

/** All the users that a resource is to be assigned to. */
export interface SetResourceUsers {
  /** All users of the resource; others are taken away. */
  items?: ResourceUser[];
}
export const SetResourceUsers: Model<SetResourceUsers> = () =>
  object<SetResourceUsers>({ items: z.optional(z.array(schemaOf(ResourceUser))) });
