import type { Upload } from "@ofsc/contract";
import type { RoutingPlanReply } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import { type Context, type Handler, reply } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { putRoutingPlan, type RoutingPlanContent, signatureOf } from "../../../../world/routing-plans.js";
import { findPlans } from "./find-plan.js";

type Contract = typeof contract.routingProfiles.plans;

/** A plan of that label is not overwritten: that takes force, as the answer says in a shape of its own. */
export const importPlan: Handler<Contract["import"]> = async (received) => {
  const { world, params, body } = received;
  const { label, text } = await readPlan(received, body);
  if (findPlans(world, params.profileLabel).has(label)) {
    const conflict = {
      title: "Fail",
      status: "409",
      force: "required",
      detail: `Routing plan '${label}' already exists`,
    };
    return reply<RoutingPlanReply>(conflict, { status: 409 });
  }
  putRoutingPlan(world, params.profileLabel, label, text);
  return done(`Routing plan '${label}' was imported`);
};

export const forceImport: Handler<Contract["forceImport"]> = async (received) => {
  const { world, params, body } = received;
  const { label, text } = await readPlan(received, body);
  findPlans(world, params.profileLabel);
  putRoutingPlan(world, params.profileLabel, label, text);
  return done(`Routing plan '${label}' was imported`);
};

export const done = (detail: string): RoutingPlanReply => ({ title: "Ok", status: "200", detail });

async function readPlan({ switches }: Context, upload: Upload): Promise<{ label: string; text: string }> {
  const content = upload instanceof Blob ? upload : upload.content;
  const text = await new Response(content).text();
  const { routing_plan: plan, sign } = parse(text);
  // `rp_label` in all exports that have been seen.
  const label = plan?.["rp_label"] ?? plan?.["rplabel"];
  if (typeof label !== "string" || label === "") throw new ProblemError(400, "The file is not a routing plan");
  if (switches.planSignatures === "check" && sign !== signatureOf(plan)) {
    throw new ProblemError(400, "The signature of the routing plan does not fit");
  }
  return { label, text };
}

function parse(text: string): Partial<RoutingPlanContent> {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new ProblemError(400, "The file is not a routing plan");
  }
}
