import { type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A capacity category that an activity counts towards. */
export interface ActivityCapacityCategory {
  /** Label of the capacity category. */
  capacityCategory: string;
}
export const ActivityCapacityCategory: Model<ActivityCapacityCategory> = () =>
  object<ActivityCapacityCategory>({ capacityCategory: z.string() });
