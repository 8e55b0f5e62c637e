import type { GetResource, Resource as ResourceAnswer, ResourceExpansion } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { fileLabelsOf } from "../../../world/files.js";
import { inventoriesHeldBy } from "../../../world/inventories.js";
import { offsetOf } from "../../../world/local-time.js";
import { type Resource, timeZoneOf } from "../../../world/resources.js";
import { ianaOf, ofsNameOf } from "../../../world/time-zones.js";
import { localeOf } from "../../../world/translations.js";
import { showInventory } from "../inventories/single.js";
import { invalidValue } from "../values.js";
import { answerWorkSkills, answerWorkZones } from "./skills-and-zones.js";
import { answerWorkSchedules } from "./work-schedules.js";

/** The fields that every resource has a place for; custom properties stand beside them. */
const known = new Set<string>([
  "resourceId",
  "resourceInternalId",
  "parentResourceId",
  "resourceType",
  "name",
  "status",
  "organization",
  "email",
  "phone",
  "language",
  "languageISO",
  "timeZone",
  "timeZoneIANA",
  "timeZoneDiff",
  "dateFormat",
  "timeFormat",
  "durationStatisticsInitialRatio",
  "durationStatisticsInitialPeriod",
  "avatar",
  "users",
  "inventories",
  "workSkills",
  "workZones",
  "workSchedules",
] satisfies (keyof ResourceAnswer)[]);

/** Refuses names that are neither fields nor custom properties of resources. */
export function checkFields({ world }: Context, fields: readonly string[] = [], name = "fields"): void {
  const unknown = fields.find((field) => !known.has(field) && world.properties.get(field)?.entity !== "resource");
  if (unknown !== undefined) throw invalidValue(name, unknown);
}

/** A resource without its parts: what is stored, and what follows from it. */
export function plainResource({ world, url }: Context, resource: Resource): Record<string, unknown> {
  const { resourceId, language = "en", timeZone = timeZoneOf(world, resourceId) ?? "UTC", ...stored } = resource;
  const files = fileLabelsOf(world, "resource", resourceId).map((label) => [
    label,
    { links: [{ href: addressOf(url, resourceId, label) }] },
  ]);
  return {
    status: "active",
    name: resourceId,
    resourceType: "PR",
    durationStatisticsInitialRatio: 1,
    ...stored,
    resourceId,
    language,
    languageISO: localeOf(language),
    timeZone: ofsNameOf(timeZone),
    timeZoneIANA: ianaOf(timeZone),
    timeZoneDiff: offsetOf(world, resourceId),
    ...Object.fromEntries(files),
  };
}

/** Where a resource, or a part of it, is to be had. */
export function addressOf(url: URL, resourceId: string, ...parts: string[]): string {
  const path = ["rest", "ofscCore", "v1", "resources", resourceId, ...parts].map(encodeURIComponent);
  return new URL(`/${path.join("/")}`, url).href;
}

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
