import { type Model, type Open, object, openEnum, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/**
 * What a resource is to an activity: only `required` ones may get it, routing favours `preferred` ones, `forbidden` ones
 * may not get it, and from a `warehouse` inventory may be installed.
 */
export type ResourcePreferenceType = "required" | "preferred" | "forbidden" | "warehouse";

/** What one resource is to an activity. */
export interface ResourcePreference {
  /** Whom it is about. */
  resourceId?: string;
  /** `preferred` is better, `required` the only one, `forbidden` never; a `warehouse` is where parts come from. */
  preferenceType: Open<ResourcePreferenceType>;
}
export const ResourcePreference: Model<ResourcePreference> = () =>
  object<ResourcePreference>({
    resourceId: z.optional(z.string()),
    preferenceType: openEnum(["required", "preferred", "forbidden", "warehouse"]),
  });

/** All resource preferences of an activity. */
export interface ResourcePreferences {
  /** The preferences, one for each resource. */
  items?: ResourcePreference[];
}
export const ResourcePreferences: Model<ResourcePreferences> = () =>
  object<ResourcePreferences>({ items: z.optional(z.array(schemaOf(ResourcePreference))) });
