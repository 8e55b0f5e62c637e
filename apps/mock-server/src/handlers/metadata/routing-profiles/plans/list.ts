import type { RoutingPlan } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import type { Handler } from "../../../../http/handlers.js";
import { listing } from "../../collection/index.js";
import { findPlans } from "./find-plan.js";

export const list: Handler<typeof contract.routingProfiles.plans.list> = (received) => {
  const plans = findPlans(received.world, received.params.profileLabel);
  return listing<string, RoutingPlan>({ all: () => plans.keys(), answer: (planLabel) => ({ planLabel }) })(received);
};
