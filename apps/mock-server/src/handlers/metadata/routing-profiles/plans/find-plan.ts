import { ProblemError } from "../../../../http/problem.js";
import type { RoutingPlans } from "../../../../world/routing-plans.js";
import type { World } from "../../../../world/world.js";
import { findIn } from "../../collection/index.js";

export const findPlans = (world: World, profile: string): RoutingPlans =>
  findIn(world.routingProfiles, "Routing profile", profile);

/** The file of a plan. */
export function findPlan(world: World, profile: string, plan: string): string {
  const text = findPlans(world, profile).get(plan);
  if (text === undefined) throw new ProblemError(404, `Routing plan not found: label='${plan}'`);
  return text;
}
