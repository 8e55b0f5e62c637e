import type * as contract from "@ofsc/metadata/contract";
import { seesResource } from "../../../../auth/visible.js";
import type { Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { isDay } from "../../../../world/days.js";
import { invalidValue } from "../../collection/index.js";
import { findPlan } from "./find-plan.js";
import { done } from "./import.js";

/** The plan is said to have been started; what it would assign stays where it is. */
export const start: Handler<typeof contract.routingProfiles.plans.start> = ({ world, caller, params }) => {
  const { profileLabel, planLabel, resourceExternalId, date } = params;
  findPlan(world, profileLabel, planLabel);
  if (!world.resources.has(resourceExternalId) || !seesResource(world, caller, resourceExternalId)) {
    throw new ProblemError(404, `Resource not found: resourceId='${resourceExternalId}'`);
  }
  if (!isDay(date)) throw invalidValue("date", date, "Expected YYYY-MM-DD");
  return done(`Routing plan '${planLabel}' was started for ${resourceExternalId} on ${date}`);
};
