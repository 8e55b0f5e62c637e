import { int, type Model, max, min, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A part of a resource that comes with it when asked for; above 500 items it stays a link. */
export type ResourceExpansion = "inventories" | "workSkills" | "workZones" | "workSchedules";

/** How much of a resource to return. */
export interface GetResource {
  /** Parts to return with it. @default none of them */
  expand?: ResourceExpansion[];
  /** Fields and custom properties to return beside `resourceId`; an unknown one ends in 400. @default all of them */
  fields?: string[];
}
export const GetResource: Model<GetResource> = () => object<GetResource>(selection());

const selection = () => ({
  expand: z.optional(z.array(z.enum(["inventories", "workSkills", "workZones", "workSchedules"]))),
  fields: z.optional(z.array(z.string())),
});

/** Which part of a list to return. */
export interface ResourcePaging {
  /** The position of the first item. @default 0 */
  offset?: number;
  /** Items in a page, at most 100. @default 100 */
  limit?: number;
}
export const ResourcePaging: Model<ResourcePaging> = () => object<ResourcePaging>(resourcePaging());

/** The fields of `ResourcePaging`, for queries that add to them. */
export const resourcePaging = () => ({
  offset: z.optional(int().check(min(0))),
  limit: z.optional(int().check(min(1), max(100))),
});

/** Which resources to list. */
export interface ListResources extends GetResource, ResourcePaging {
  /** Only those whose type can hold a team, or only those whose type cannot. */
  canBeTeamHolder?: boolean;
  /** Only those whose type can take part in a team, or only those whose type cannot. */
  canParticipateInTeam?: boolean;
}
export const ListResources: Model<ListResources> = () =>
  object<ListResources>({
    canBeTeamHolder: z.optional(z.boolean()),
    canParticipateInTeam: z.optional(z.boolean()),
    ...resourcePaging(),
    ...selection(),
  });
