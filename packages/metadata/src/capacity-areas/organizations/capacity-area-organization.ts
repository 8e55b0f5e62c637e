import { type Model, type Open, object, openEnum } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import type { OrganizationType } from "../../organizations/organization.js";

/** An organization whose resources work in a capacity area. */
export interface CapacityAreaOrganization {
  /** Label of the organization. */
  label: string;
  /** In the user's language. */
  name?: string;
  /** In-house, or a contractor. */
  type?: Open<OrganizationType>;
}
export const CapacityAreaOrganization: Model<CapacityAreaOrganization> = () =>
  object<CapacityAreaOrganization>({
    label: z.string(),
    name: z.optional(z.string()),
    type: z.optional(openEnum(["contractor", "inhouse"])),
  });
