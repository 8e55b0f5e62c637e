import { type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { Translation } from "./translations.js";

/** A kind of resource. */
export interface ResourceType {
  label: string;
  /** @default the label */
  name?: string;
  /** @default true */
  active?: boolean;
  /** `organization_unit`, `bucket`, `field_resource`, `vehicle` or `warehouse`. */
  role: string;
  translations?: Translation[];
}
export const ResourceType: Model<ResourceType> = () =>
  object<ResourceType>({
    label: z.string(),
    name: z.optional(z.string()),
    active: z.optional(z.boolean()),
    role: z.string(),
    translations: z.optional(z.array(schemaOf(Translation))),
  });

export const resourceTypeStore = () => ({ resourceTypes: new Map<string, ResourceType>() });
export type ResourceTypeStore = Readonly<ReturnType<typeof resourceTypeStore>>;
