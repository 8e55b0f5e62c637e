import { type Model, type Open, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { type MetadataStatus, metadataStatus } from "../../metadata-status.js";

/** A capacity category of a capacity area. */
export interface CapacityAreaCategory {
  /** Label of the capacity category. */
  label: string;
  /** In the user's language. */
  name?: string;
  /** Whether the area counts it. */
  status?: Open<MetadataStatus>;
}
export const CapacityAreaCategory: Model<CapacityAreaCategory> = () =>
  object<CapacityAreaCategory>({
    label: z.string(),
    name: z.optional(z.string()),
    status: z.optional(metadataStatus()),
  });
