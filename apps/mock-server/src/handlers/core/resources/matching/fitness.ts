import type { MatchCriteria, MatchFitness } from "@ofsc/core";
import { minutesFrom } from "../../../../world/days.js";
import { inventoriesHeldBy, modelOf } from "../../../../world/inventories.js";
import { descendantsOf, type Resource, roleOf } from "../../../../world/resources.js";
import { isRouteActive, routeStateOf } from "../../../../world/route-states.js";
import { lengthOf, within } from "../../../../world/spans.js";
import { workingSpans } from "../../../../world/work-schedules.js";
import type { NeededSkill } from "../../../../world/work-skill-conditions.js";
import { skillLevel } from "../../../../world/work-skills.js";
import { workZoneRatio } from "../../../../world/work-zones.js";
import type { World } from "../../../../world/world.js";
import type { WantedActivity } from "./wanted-activity.js";

/** Without criteria all of them count, and what does not fit at all is left out. */
export const allCriteria = { workSkill: 1, workZone: 1, workTime: 1, resourcePreference: 0.5 } satisfies MatchCriteria;

/** How well a resource fits on a day; criteria that nobody asked for have a fixed value. */
export function fitnessOf(
  world: World,
  resource: Resource,
  day: string,
  wanted: WantedActivity,
  criteria: MatchCriteria,
): Required<MatchFitness> {
  const asked = (name: keyof MatchFitness) => criteria[name] !== undefined;
  // A bucket is as fit as the fittest technician in it.
  const best = (rate: (resourceId: string) => number) =>
    isBucket(world, resource)
      ? Math.max(0, ...techniciansIn(world, resource).map((one) => rate(one.resourceId)))
      : rate(resource.resourceId);
  return {
    workZone: asked("workZone") ? best((id) => zoneFitness(world, id, day, wanted.workZone)) : 100,
    workSkill: asked("workSkill") ? best((id) => skillFitness(world, id, day, wanted.skills)) : 100,
    workTime: asked("workTime") ? best((id) => timeFitness(world, id, day, wanted)) : 0,
    resourcePreference: asked("resourcePreference") ? preferenceFitness(resource, wanted) : 0,
  };
}

/** Whether a resource can be offered for a day at all, and is fit enough. */
export function matches(
  world: World,
  resource: Resource,
  day: string,
  wanted: WantedActivity,
  criteria: MatchCriteria,
): boolean {
  const { resourceId } = resource;
  if (preferenceFitness(resource, wanted) === 0) return false;
  if (!isBucket(world, resource)) {
    if (workingSpans(world, resourceId, day).length === 0) return false;
    const { deactivated } = routeStateOf(world, resourceId, day);
    if (deactivated !== undefined && !isRouteActive(world, resourceId, day)) return false;
  }
  if (criteria.requiredInventoryMatch && !carries(world, resourceId, wanted)) return false;
  const fitness = fitnessOf(world, resource, day, wanted, criteria);
  const names = ["workZone", "workSkill", "workTime", "resourcePreference"] as const;
  return names.every((name) => criteria[name] === undefined || fitness[name] >= (criteria[name] ?? 0));
}

export const isBucket = (world: World, resource: Resource): boolean => roleOf(world, resource) === "bucket";

const techniciansIn = (world: World, { resourceId }: Resource) =>
  descendantsOf(world, resourceId).filter(
    (one) => one.status !== "inactive" && roleOf(world, one) === "field_resource",
  );

function zoneFitness(world: World, resourceId: string, day: string, workZone: string | undefined): number {
  return workZone === undefined ? 100 : workZoneRatio(world, resourceId, workZone, day);
}

/** How far each skill goes from the required to the preferable level, all multiplied. */
export function skillFitness(world: World, resourceId: string, day: string, skills: readonly NeededSkill[]): number {
  const rated = skills.map((skill) => ({ ...skill, ratio: skillLevel(world, resourceId, skill.label, day) }));
  if (rated.every(({ ratio, preferable }) => ratio >= preferable)) return 100;
  const share = rated.reduce((product, { ratio, required, preferable }) => {
    const dividend = Math.max(0, ratio - required);
    const divisor = preferable - required === 0 ? 1 : preferable - required;
    return product * Math.min(1, dividend / divisor);
  }, 1);
  return Math.round(share * 100);
}

/** Minutes of the working day within the service window, from the start of the SLA on. */
function timeFitness(world: World, resourceId: string, day: string, { window, slaStart }: WantedActivity): number {
  const working = workingSpans(world, resourceId, day);
  const from = Math.max(window?.from ?? 0, slaStart === undefined ? 0 : minutesFrom(day, slaStart));
  return lengthOf(within(working, { from, to: window?.to ?? Number.POSITIVE_INFINITY }));
}

/** 0 for whom the activity must not go to, 1 for whom it had better go to. */
function preferenceFitness({ resourceId }: Resource, { preferences }: WantedActivity): number {
  const listed = (type: string) =>
    preferences.filter(({ preferenceType }) => preferenceType === type).map((one) => one.resourceId);
  const [forbidden, required, preferred] = [listed("forbidden"), listed("required"), listed("preferred")];
  if (forbidden.includes(resourceId) || (required.length > 0 && !required.includes(resourceId))) return 0;
  return preferred.length === 0 || preferred.includes(resourceId) ? 1 : 0.5;
}

/** Only what the resource carries itself counts. */
function carries(world: World, resourceId: string, { inventories }: WantedActivity): boolean {
  const held = inventoriesHeldBy(world, resourceId);
  return inventories.every(({ inventoryType, model, quantity }) => {
    const same = held.filter((one) => modelOf(world, one) === `${inventoryType}|${model}`);
    return same.reduce((sum, one) => sum + (one.quantity ?? 1), 0) >= quantity;
  });
}
