import type { Resource as ResourceAnswer } from "@ofsc/core";
import type { Context } from "../../../http/handlers.js";
import { fileLabelsOf } from "../../../world/files.js";
import { offsetOf } from "../../../world/local-time.js";
import { localeOf } from "../../../world/locales.js";
import { type Resource, timeZoneOf } from "../../../world/resources.js";
import { ianaOf, ofsNameOf } from "../../../world/time-zones.js";
import { invalidValue } from "../invalid-value.js";

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
