import { byOffset, type Model, type Operation } from "@ofsc/contract";
import { ListRange } from "../list-range.js";
import { RoutingProfile } from "./routing-profile.js";

export * as plans from "./plans/index.js";

/** Lists the routing profiles by their labels. */
export const list = {
  route: "GET /rest/ofscMetadata/v1/routingProfiles",
  query: ListRange,
  page: RoutingProfile,
  paging: byOffset,
} satisfies Operation;
