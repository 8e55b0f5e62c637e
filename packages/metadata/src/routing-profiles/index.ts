import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import * as plans from "./plans/index.js";
import { RoutingProfile } from "./routing-profile.js";

export {
  /** The plans of a profile, with what they are made of. */
  plans,
};

/** Lists the routing profiles by their labels. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/routingProfiles",
  query: ListRange,
  page: RoutingProfile,
  paging: byOffset,
} satisfies Operation;
