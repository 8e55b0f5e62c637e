import { Link, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** A set of routing plans that buckets share. */
export interface RoutingProfile {
  /** Unique. */
  profileLabel: string;
  links?: Link[];
}
export const RoutingProfile: Model<RoutingProfile> = () =>
  object<RoutingProfile>({
    profileLabel: z.string(),
    links: z.optional(z.array(schemaOf(Link))),
  });
