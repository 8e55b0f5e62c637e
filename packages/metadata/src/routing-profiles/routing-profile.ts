import { type Linked, linked, type Model, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A set of routing plans that buckets share. */
export interface RoutingProfile extends Linked {
  /** Unique. */
  profileLabel: string;
}
export const RoutingProfile: Model<RoutingProfile> = () =>
  object<RoutingProfile>({
    profileLabel: z.string(),
    ...linked(),
  });
