import type { GetResource, Resource as ResourceAnswer, ResourceExpansion } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { inventoriesHeldBy } from "../../../world/inventories.js";
import type { Resource } from "../../../world/resources.js";
import { showInventory } from "../inventories/find-inventory.js";
import { addressOf, checkFields, plainResource } from "./resource-fields.js";
import { answerWorkSchedules } from "./work-schedules.js";
import { answerWorkSkills } from "./work-skills.js";
import { answerWorkZones } from "./work-zones.js";

/** A part with more items than this stays a link. */
const largestPart = 500;

const expandable = ["inventories", "workSkills", "workZones", "workSchedules"] as const;

/** A resource as it is answered: with the fields and the parts that were asked for. */
export function answerResource(context: Context, resource: Resource, selection: GetResource = {}): ResourceAnswer {
  const { fields, expand = [] } = selection;
  checkFields(context, fields);
  const { resourceId } = resource;
  const all: Record<string, unknown> = {
    ...plainResource(context, resource),
    users: linkTo(context, resourceId, "users"),
    ...Object.fromEntries(expandable.map((part) => [part, answerPart(context, resourceId, part, expand)])),
  };
  const wanted = fields && ["resourceId", ...fields, ...expand];
  const entries = Object.entries(all).filter(([name]) => wanted?.includes(name) ?? true);
  return {
    ...Object.fromEntries(entries),
    links: [
      { rel: "canonical", href: addressOf(context.url, resourceId) },
      { rel: "describedby", href: new URL("/rest/ofscCore/v1/metadata-catalog/resources", context.url).href },
    ],
  };
}

function answerPart(context: Context, resourceId: string, part: ResourceExpansion, expand: readonly string[]) {
  const link = linkTo(context, resourceId, part);
  if (!expand.includes(part)) return link;
  const items = itemsOf[part](context, resourceId);
  return items.length > largestPart ? link : { totalResults: items.length, items };
}

const linkTo = ({ url }: Context, resourceId: string, part: string) => ({
  links: [{ rel: "canonical", href: addressOf(url, resourceId, part) }],
});

/** What the parts of a resource hold that can be returned with it. */
const itemsOf = {
  inventories: (context, resourceId) =>
    inventoriesHeldBy(context.world, resourceId).map((inventory) => showInventory(context, inventory)),
  workSkills: ({ world }, resourceId) => answerWorkSkills(world, resourceId),
  workZones: ({ world }, resourceId) => answerWorkZones(world, resourceId),
  workSchedules: ({ world }, resourceId) => answerWorkSchedules(world, resourceId),
} satisfies Record<ResourceExpansion, (context: Context, resourceId: string) => object[]>;
