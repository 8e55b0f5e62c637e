import type {
  ResourceWorkZoneInput,
  ResourceWorkSkill as SkillAnswer,
  ResourceWorkZone as ZoneAnswer,
} from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Handlers } from "../../../http/handlers.js";
import { linksOf } from "../../../http/paged.js";
import { ProblemError } from "../../../http/problem.js";
import { addDays } from "../../../world/days.js";
import { todayOf } from "../../../world/local-time.js";
import type { ResourceWorkSkill } from "../../../world/work-skills.js";
import type { ResourceWorkZone } from "../../../world/work-zones.js";
import type { World } from "../../../world/world.js";
import { checkPeriod, invalidValue, oneOf } from "../values.js";
import { duringPeriod, findResource } from "./find-resource.js";

export const workSkills: Handlers<typeof contract.resources.workSkills> = {
  list: (received) => {
    const { world, query, url } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    const items = duringPeriod(answerWorkSkills(world, resourceId), query);
    return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
  },

  /** Takes away what has not ended yet. */
  delete: (received) => {
    const { world } = received;
    const { workSkill } = received.params;
    const { resourceId } = findResource(received, received.params.resourceId);
    const today = todayOf(world, resourceId);
    const skills = world.resourceWorkSkills.get(resourceId) ?? [];
    const kept = skills.filter(
      (one) => one.workSkill !== workSkill || (one.endDate !== undefined && one.endDate < today),
    );
    if (kept.length === skills.length)
      throw new ProblemError(404, `${resourceId} does not have work skill ${workSkill}`);
    world.resourceWorkSkills.set(resourceId, kept);
  },

  /** Answers the new work skills, and the former ones with an end in the past. */
  set: (received) => {
    const { world, body } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    for (const skill of body) checkWorkSkill(world, skill);
    const items = setWorkSkills(world, resourceId, body).map(answerWorkSkill);
    return { items, totalResults: items.length };
  },
};

/** The work skills of a resource as they are answered, those that have ended as well. */
export function answerWorkSkills(world: World, resourceId: string): SkillAnswer[] {
  return (world.resourceWorkSkills.get(resourceId) ?? []).map(answerWorkSkill);
}

const answerWorkSkill = ({ ratio = 100, ...rest }: ResourceWorkSkill): SkillAnswer => ({ ...rest, ratio });

/** Refuses a work skill that does not exist, or ends before it begins. */
export function checkWorkSkill(world: World, { workSkill, startDate, endDate }: ResourceWorkSkill): void {
  if (!world.workSkills.has(workSkill)) throw invalidValue("workSkill", workSkill);
  checkPeriod(startDate, endDate);
}

/** Ends all work skills of a resource yesterday, and gives it others. */
export function setWorkSkills(world: World, resourceId: string, skills: readonly ResourceWorkSkill[]) {
  const today = todayOf(world, resourceId);
  const yesterday = addDays(today, -1);
  const former = (world.resourceWorkSkills.get(resourceId) ?? []).map((skill) =>
    skill.endDate !== undefined && skill.endDate < today ? skill : { ...skill, endDate: yesterday },
  );
  const fresh = skills.map((skill) => ({ startDate: today, ...skill }));
  // One that had not begun before yesterday is told of once more, and then forgotten.
  const past = former.filter(({ startDate }) => startDate === undefined || startDate <= yesterday);
  world.resourceWorkSkills.set(resourceId, [...past, ...fresh]);
  return [...fresh, ...former];
}

export const workZones: Handlers<typeof contract.resources.workZones> = {
  /** Each call adds an assignment, the same one as well. */
  add: (received) => {
    const { world, body } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    const zones = world.resourceWorkZones.get(resourceId) ?? [];
    world.resourceWorkZones.set(resourceId, [...zones, readWorkZone(world, body)]);
  },

  list: (received) => {
    const { world, query, url } = received;
    const { resourceId } = findResource(received, received.params.resourceId);
    const items = duringPeriod(answerWorkZones(world, resourceId), query).filter(
      ({ workZoneStatus }) => !query.onlyActiveWorkZones || workZoneStatus === "active",
    );
    return { items, totalResults: items.length, links: linksOf(url, { items, totalResults: items.length }) };
  },

  delete: (received) => {
    const { world } = received;
    const { workZoneItemId } = received.params;
    const { resourceId } = findResource(received, received.params.resourceId);
    const zones = world.resourceWorkZones.get(resourceId) ?? [];
    const kept = zones.filter((one) => one.workZoneItemId !== workZoneItemId);
    if (kept.length === zones.length)
      throw new ProblemError(404, `${resourceId} has no work zone item ${workZoneItemId}`);
    world.resourceWorkZones.set(resourceId, kept);
  },
};

/** An assignment in the form that it is stored in, with a number of its own. */
export function readWorkZone(world: World, input: ResourceWorkZoneInput): ResourceWorkZone {
  const { workZone, startDate, endDate, recurrence, type, weekdays = [], workZoneItemId: _given, ...rest } = input;
  if (!world.workZones.has(workZone)) throw invalidValue("workZone", workZone);
  checkPeriod(startDate, endDate);
  if (recurrence === "weekly" && weekdays.length === 0) {
    throw new ProblemError(400, "Required property is not specified: 'weekdays'");
  }
  return {
    ...rest,
    workZone,
    startDate,
    ...(endDate === undefined ? {} : { endDate }),
    ...(recurrence === undefined ? {} : { recurrence: oneOf("recurrence", recurrence, ["daily", "weekly"]) }),
    ...(weekdays.length === 0 ? {} : { weekdays }),
    ...(type === undefined ? {} : { type: oneOf("type", type, ["regular", "override"]) }),
    workZoneItemId: world.ids.next("scheduleItem"),
  };
}

/** The work zones of a resource as they are answered. */
export function answerWorkZones(world: World, resourceId: string): ZoneAnswer[] {
  return (world.resourceWorkZones.get(resourceId) ?? []).map(
    ({ workZoneItemId = 0, startDate = "1970-01-01", ratio = 100, ...rest }) => ({
      ...rest,
      workZoneItemId,
      startDate,
      ratio,
      workZoneStatus: world.workZones.get(rest.workZone)?.status ?? "active",
    }),
  );
}
