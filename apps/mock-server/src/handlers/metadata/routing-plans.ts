import type { Download, Upload } from "@ofsc/contract";
import type { RoutingPlanReply } from "@ofsc/metadata";
import type * as contract from "@ofsc/metadata/contract";
import { seesResource } from "../../auth/visible.js";
import { type Context, type Handler, type Handlers, reply } from "../../http/handlers.js";
import { listed } from "../../http/paged.js";
import { ProblemError } from "../../http/problem.js";
import { isDay } from "../../world/days.js";
import { putRoutingPlan, type RoutingPlanContent, type RoutingPlans, signatureOf } from "../../world/routing-plans.js";
import type { World } from "../../world/world.js";
import { findIn } from "./collection.js";
import { invalidValue } from "./values.js";

const media = "application/octet-stream";

/** The file, byte for byte, for those who ask for its media type; for all others, what there is to say of it. */
const exportPlan: Handler<Plans["export"]> = ({ world, params, accept = "", url }) => {
  const text = findPlan(world, params.profileLabel, params.planLabel);
  const links = [{ rel: "canonical", href: url.href, mediaType: media }];
  const data = accept.includes(media) ? new Blob([text], { type: media }) : { mediaType: media, links };
  // The contract sees a file here; on the wire it is bytes or a description of them.
  return reply(data as unknown as Download, {});
};

type Plans = typeof contract.routingProfiles.plans;

const plans: Handlers<Plans> = {
  list: (received) => {
    const plans = findPlans(received.world, received.params.profileLabel);
    return listed(received, [...plans.keys()], { show: (planLabel) => ({ planLabel }) });
  },

  export: exportPlan,
  /** Both operations have the same address: only what the request asks for tells them apart. */
  describe: exportPlan as unknown as Handler<Plans["describe"]>,

  /** A plan of that label is not overwritten: that takes force, as the answer says in a shape of its own. */
  import: async (received) => {
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
  },

  forceImport: async (received) => {
    const { world, params, body } = received;
    const { label, text } = await readPlan(received, body);
    findPlans(world, params.profileLabel);
    putRoutingPlan(world, params.profileLabel, label, text);
    return done(`The routing plan '${label}' was successfully imported.`);
  },

  /** The plan is said to have been started; what it would assign stays where it is. */
  start: ({ world, caller, params }) => {
    const { profileLabel, planLabel, resourceExternalId, date } = params;
    findPlan(world, profileLabel, planLabel);
    if (!world.resources.has(resourceExternalId) || !seesResource(world, caller, resourceExternalId)) {
      throw new ProblemError(404, `Resource not found: resourceId='${resourceExternalId}'`);
    }
    if (!isDay(date)) throw invalidValue("date", date, "Expected YYYY-MM-DD");
    return done(`Routing plan '${planLabel}' was started for ${resourceExternalId} on ${date}`);
  },
};

export const routingProfiles: Handlers<typeof contract.routingProfiles> = {
  list: (received) =>
    listed(received, [...received.world.routingProfiles.keys()], { show: (profileLabel) => ({ profileLabel }) }),
  plans,
};

const findPlans = (world: World, profile: string): RoutingPlans =>
  findIn(world.routingProfiles, "Routing profile", profile);

/** The file of a plan. */
function findPlan(world: World, profile: string, plan: string): string {
  const text = findPlans(world, profile).get(plan);
  if (text === undefined) throw new ProblemError(404, `Routing plan not found: label='${plan}'`);
  return text;
}

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
