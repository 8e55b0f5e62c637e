import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A group of users who can chat with each other. */
export interface CollaborationGroup {
  /** The name of the group. */
  name: string;
}
export const CollaborationGroup: Model<CollaborationGroup> = () => object<CollaborationGroup>({ name: z.string() });

/** Groups to add a user to. */
export interface AddCollaborationGroups {
  /** The groups to join; those that the user is in already stay. */
  items?: CollaborationGroup[];
}
export const AddCollaborationGroups: Model<AddCollaborationGroups> = () =>
  object<AddCollaborationGroups>({ items: z.optional(z.array(schemaOf(CollaborationGroup))) });
