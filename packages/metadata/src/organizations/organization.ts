import { type Linked, linked, type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "../translation.js";

/** Whether the people of an organization are the company's own, or a contractor's. */
export type OrganizationType = "inhouse" | "contractor";

/** A company whose people do the work. */
export interface Organization extends Linked {
  /** Unique. */
  label: string;
  /** In the user's language. */
  name?: string;
  /** In-house, or a contractor. */
  type: Open<OrganizationType>;
  /** The name in each language. */
  translations: Translation[];
}
export const Organization: Model<Organization> = () =>
  object<Organization>({
    label: z.string(),
    name: z.optional(z.string()),
    type: openEnum(["inhouse", "contractor"]),
    translations: z.array(schemaOf(Translation)),
    ...linked(),
  });
