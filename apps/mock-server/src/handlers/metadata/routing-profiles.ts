import type { RoutingProfile } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../http/handlers.js";
import { listing } from "./collection/index.js";

export * as plans from "./routing-plans.js";

export const list: Handler<typeof contract.routingProfiles.list> = listing<string, RoutingProfile>({
  all: ({ world }) => world.routingProfiles.keys(),
  answer: (profileLabel) => ({ profileLabel }),
});
