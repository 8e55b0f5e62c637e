import type { Download, Upload } from "@ofsc/contract";
import type { RoutingPlan, RoutingPlanReply } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import { seesResource } from "../../auth/visible.js";
import { type Context, type Handler, reply } from "../../http/handlers.js";
import { ProblemError } from "../../http/problem.js";
import { isDay } from "../../world/days.js";
import { putRoutingPlan, type RoutingPlanContent, type RoutingPlans, signatureOf } from "../../world/routing-plans.js";
import type { World } from "../../world/world.js";
import { findIn, invalidValue, listing } from "./collection/index.js";

type Contract = typeof contract.routingProfiles.plans;

const media = "application/octet-stream";

/** The file, byte for byte, for those who ask for its media type; for all others, what there is to say of it. */
const exportPlan: Handler<Contract["export"]> = ({ world, params, accept = "", url }) => {
  const text = findPlan(world, params.profileLabel, params.planLabel);
  const links = [{ rel: "canonical", href: url.href, mediaType: media }];
  const data = accept.includes(media) ? new Blob([text], { type: media }) : { mediaType: media, links };
  // The contract sees a file here; on the wire it is bytes or a description of them.
  return reply(data as unknown as Download, {});
};

/** Both operations have the same address: only what the request asks for tells them apart. */
export const describe = exportPlan as unknown as Handler<Contract["describe"]>;

const findPlans = (world: World, profile: string): RoutingPlans =>
  findIn(world.routingProfiles, "Routing profile", profile);

/** The file of a plan. */
function findPlan(world: World, profile: string, plan: string): string {
  const text = findPlans(world, profile).get(plan);
  if (text === undefined) throw new ProblemError(404, `Routing plan not found: label='${plan}'`);
  return text;
}

/** A plan of that label is not overwritten: that takes force, as the answer says in a shape of its own. */
const importPlan: Handler<Contract["import"]> = async (received) => {
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
  return done(`The routing plan '${label}' was successfully imported.`);
};

export const forceImport: Handler<Contract["forceImport"]> = async (received) => {
  const { world, params, body } = received;
  const { label, text } = await readPlan(received, body);
  findPlans(world, params.profileLabel);
  putRoutingPlan(world, params.profileLabel, label, text);
  return done(`The routing plan '${label}' was successfully imported.`);
};

const done = (detail: string): RoutingPlanReply => ({ title: "Ok", status: "200", detail });

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

export const list: Handler<typeof contract.routingProfiles.plans.list> = (received) => {
  const plans = findPlans(received.world, received.params.profileLabel);
  return listing<string, RoutingPlan>({ all: () => plans.keys(), answer: (planLabel) => ({ planLabel }) })(received);
};

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

export { exportPlan as export, importPlan as import };
