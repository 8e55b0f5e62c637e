import type {
  ActivityToMatch,
  FindMatchingResources,
  MatchCriteria,
  MatchFitness,
  RequiredInventory,
  ResourcePreference,
} from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import { type ActivityType, spanOfSlot } from "../../../../world/collections.js";
import { lengthOf, minutesFrom, minutesOf, type Span, within } from "../../../../world/days.js";
import { inventoriesHeldBy, modelOf } from "../../../../world/inventories.js";
import { descendantsOf, type Resource, roleOf } from "../../../../world/resources.js";
import { isRouteActive, routeStateOf } from "../../../../world/route-states.js";
import { isSegmentable } from "../../../../world/segments.js";
import { workingSpans } from "../../../../world/work-schedules.js";
import { type NeededSkill, neededSkills, skillLevel } from "../../../../world/work-skills.js";
import { findWorkZone, missingKeyFields, workZoneRatio } from "../../../../world/work-zones.js";
import type { World } from "../../../../world/world.js";
import { findActivity } from "../../activities/find-activity.js";
import { allows, typeFor } from "../../activities/rules.js";

/** An activity to find somebody for, with all that was worked out about it. */
export interface WantedActivity {
  /** Absent for one that need not exist. */
  readonly activityId?: number;
  readonly type: ActivityType;
  readonly duration: number;
  readonly skills: readonly NeededSkill[];
  /** Label; undefined when none is needed. */
  readonly workZone: string | undefined;
  /** Undefined when it can be done at any time. */
  readonly window: Span | undefined;
  /** `YYYY-MM-DD HH:MM:SS` */
  readonly slaStart: string | undefined;
  readonly postalCode: string | undefined;
  readonly place: { readonly lat: number; readonly lng: number } | undefined;
  readonly preferences: readonly ResourcePreference[];
  readonly inventories: readonly RequiredInventory[];
  readonly isSegmentable: boolean;
}

/** The activity of a request: a new one, or an existing one whose fields the request may override. */
export function wantedActivity(context: Context, request: FindMatchingResources): WantedActivity {
  const existing = existingActivity(context, request);
  const { activityType: given, ...override } = request.activity ?? {};
  if (!existing)
    return describeActivity(context, { ...override, ...(given === undefined ? {} : { activityType: given }) });
  const { resourcePreferences, requiredInventories } = context.world.activityParts;
  const { activityId } = existing;
  const fields: ActivityToMatch = {
    resourcePreferences: [...(resourcePreferences.get(activityId) ?? [])],
    requiredInventories: [...(requiredInventories.get(activityId) ?? [])],
    ...existing,
    ...override,
  };
  return { ...describeActivity(context, fields), activityId };
}

function existingActivity(context: Context, { activityId, activitySearchFields }: FindMatchingResources) {
  if (activityId !== undefined) return findActivity(context, activityId);
  if (!activitySearchFields) return undefined;
  const { apptNumber, customerNumber } = activitySearchFields;
  if (apptNumber === undefined && customerNumber === undefined) {
    throw new ProblemError(400, "activitySearchFields: expected apptNumber, customerNumber or both");
  }
  const found = [...context.world.activities.values()].find(
    (one) =>
      (apptNumber === undefined || one.apptNumber === apptNumber) &&
      (customerNumber === undefined || one.customerNumber === customerNumber),
  );
  if (!found) throw new ProblemError(404, "There is no activity with these numbers");
  return findActivity(context, found.activityId);
}

/** What follows from the fields of an activity. */
export function describeActivity(context: Context, fields: ActivityToMatch): WantedActivity {
  const { world } = context;
  const { activityType, latitude, longitude } = fields;
  if (activityType === undefined)
    throw new ProblemError(400, "Required property is not specified: 'activity/activityType'");
  const type = typeFor(context, activityType);
  return {
    type,
    duration: fields.duration ?? type.defaultDuration,
    skills: allows(type, "supportOfWorkSkills") ? neededSkills(world, { ...fields }) : [],
    workZone: allows(type, "supportOfWorkZones") ? zoneOf(context, fields) : undefined,
    window: windowOf(context, fields),
    slaStart: fields.slaWindowStart,
    postalCode: fields.postalCode,
    place: latitude === undefined || longitude === undefined ? undefined : { lat: latitude, lng: longitude },
    preferences: fields.resourcePreferences ?? [],
    inventories: fields.requiredInventories ?? [],
    isSegmentable: isSegmentable(type),
  };
}

function zoneOf({ world, switches }: Context, fields: ActivityToMatch): string | undefined {
  const missing = missingKeyFields(world, { ...fields });
  if (missing.length > 0 && switches.noWorkZone === "refuse") {
    throw new ProblemError(400, `The work zone cannot be determined without ${missing.join(", ")}`);
  }
  return findWorkZone(world, { ...fields })?.workZoneLabel;
}

function windowOf({ world }: Context, fields: ActivityToMatch): Span | undefined {
  const { timeSlot, serviceWindowStart, serviceWindowEnd } = fields;
  if (serviceWindowStart !== undefined || serviceWindowEnd !== undefined) {
    return { from: minutesOf(serviceWindowStart ?? "00:00"), to: minutesOf(serviceWindowEnd ?? "24:00") };
  }
  const slot = timeSlot === undefined ? undefined : world.timeSlots.get(timeSlot);
  return slot && !slot.isAllDay ? spanOfSlot(slot) : undefined;
}

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
