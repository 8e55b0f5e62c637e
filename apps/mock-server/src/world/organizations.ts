import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "./translations.js";

/** A company whose people do the work. */
export interface Organization {
  label: string;
  /** @default the label */
  name?: string;
  type: "inhouse" | "contractor";
  translations?: Translation[];
}
export const Organization: Model<Organization> = () =>
  object<Organization>({
    label: z.string(),
    name: z.optional(z.string()),
    type: z.enum(["inhouse", "contractor"]),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

export const organizationStore = () => ({ organizations: new Map<string, Organization>() });
export type OrganizationStore = Readonly<ReturnType<typeof organizationStore>>;
