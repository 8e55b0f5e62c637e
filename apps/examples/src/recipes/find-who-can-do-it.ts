import type { Ofsc } from "@ofsc/sdk";
import type { Print } from "../recipe.js";

/** Lists technicians by how well they fit a visit: skill, zone, and what they do that day. */
export async function findWhoCanDoIt(ofsc: Ofsc, print: Print): Promise<void> {
  const matching = await ofsc.core.resources.findMatching({
    activityId: 4233226,
    date: "2026-12-01",
    criteria: { workSkill: 1, workZone: 1, includeResources: "technicians" },
    fields: ["resourceId", "name"],
    limit: 100,
  });
  const best = matching.items
    .map(({ resource, fitness }) => ({ name: resource?.name, skill: fitness?.workSkill ?? 0, zone: fitness?.workZone }))
    .sort((one, other) => other.skill - one.skill)
    .slice(0, 3);
  for (const { name, skill, zone } of best) print(name, "skill", skill, "zone", zone);
}
