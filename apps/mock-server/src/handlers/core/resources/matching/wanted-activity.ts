import type { ActivityToMatch, FindMatchingResources, RequiredInventory, ResourcePreference } from "@ofsc/core";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { ActivityType } from "../../../../world/activity-types.js";
import { minutesOf } from "../../../../world/days.js";
import { isSegmentable } from "../../../../world/segments.js";
import type { Span } from "../../../../world/spans.js";
import { spanOfSlot } from "../../../../world/time-slots.js";
import { type NeededSkill, neededSkills } from "../../../../world/work-skill-conditions.js";
import { findWorkZone, missingKeyFields } from "../../../../world/work-zones.js";
import { findActivity } from "../../activities/find-activity.js";
import { allows, typeFor } from "../../activities/type-rules.js";

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
