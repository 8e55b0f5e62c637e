import type { Assistant, AssistantDetails } from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import { seesResource } from "../../../auth/visible.js";
import type { Context, Handler, Received } from "../../../http/handlers.js";
import { ProblemError } from "../../../http/problem.js";
import { own } from "../../../own.js";
import type { KnownActivity } from "../../../world/activities.js";
import { daysBetween, daysFrom, overlaps } from "../../../world/days.js";
import { todayOf } from "../../../world/local-time.js";
import { type Resource, roleOf } from "../../../world/resources.js";
import { checkPeriod } from "../values.js";
import { findResource } from "./find-resource.js";
import { addressOf, checkFields, plainResource } from "./resource-answer.js";

type Operation = typeof contract.resources.assistants;

const mostAssistants = 100;

/** Who has teamwork to do with the team of a resource, day by day. */
export const assistants: Handler<Operation> = (received) => {
  const { world, query } = received;
  const { dateFrom, dateTo = dateFrom } = query;
  const holder = findResource(received, received.params.resourceId);
  if (roleOf(world, holder) !== "field_resource") {
    throw new ProblemError(400, `${holder.resourceId} cannot hold a team`);
  }
  checkPeriod(dateFrom, dateTo, ["dateFrom", "dateTo"]);
  if (dateFrom < todayOf(world, holder.resourceId)) throw new ProblemError(400, `dateFrom: ${dateFrom} is a past date`);
  if (daysBetween(dateFrom, dateTo) > 13) throw new ProblemError(400, "Date interval contains more than 14 days");
  const teamwork = teamworkOf(received, holder.resourceId);
  let left = mostAssistants;
  const items = daysFrom(dateFrom, dateTo).map((date) => {
    const found = assistantsOn(received, teamwork, date).slice(0, left);
    left -= found.length;
    return { date, assistants: found };
  });
  const { assistants: shape } = received.switches;
  if (shape === "items") return { items };
  // Neither is documented, and both have been seen.
  return (shape === "list" ? items : { items, totalResults: items.length }) as unknown as { items: typeof items };
};

/** What is still to be done, or under way, by anybody for the team. */
function teamworkOf({ world, caller }: Context, holderId: string): KnownActivity[] {
  return [...world.activities.values()].filter(
    ({ teamResourceId, resourceId, status }) =>
      teamResourceId === holderId &&
      resourceId !== holderId &&
      ["pending", "started", "enroute"].includes(status) &&
      seesResource(world, caller, resourceId),
  );
}

function assistantsOn(received: Received<Operation>, teamwork: readonly KnownActivity[], day: string): Assistant[] {
  const { world } = received;
  const today = teamwork.filter(({ date }) => date === day);
  const ids = [...new Set(today.map(({ resourceId }) => resourceId))];
  return ids.map((id) => ({
    resourceDetails: detailsOf(received, world.resources.get(id) as Resource, day),
    teamWorkActivities: today
      .filter(({ resourceId }) => resourceId === id)
      .map(({ activityId, activityType, apptNumber, duration, startTime }) => ({
        activityId,
        activityType,
        ...(apptNumber === undefined ? {} : { apptNumber }),
        duration,
        ...(startTime === undefined ? {} : { startTime }),
      })),
  }));
}

function detailsOf(received: Received<Operation>, resource: Resource, day: string): AssistantDetails {
  const { world, query, url } = received;
  const { resourceFields = [], expand } = query;
  const fields = typeof resourceFields === "string" ? resourceFields.split(",") : resourceFields;
  checkFields(received, fields, "resourceFields");
  const all = plainResource(received, resource);
  const shown = ["resourceId", ...fields].filter((name) => own(all, name) !== undefined && all[name] !== "");
  const skills = (world.resourceWorkSkills.get(resource.resourceId) ?? []).filter((one) => overlaps(one, day));
  const items = skills.map(({ workSkill, ratio = 100 }) => ({
    workSkill,
    ratio,
    active: world.workSkills.get(workSkill)?.active ?? true,
  }));
  const links = [{ rel: "canonical", href: addressOf(url, resource.resourceId, "workSkills") }];
  const part = { totalResults: items.length, ...(items.length > 500 ? { links } : { items }) };
  return { ...Object.fromEntries(shown.map((name) => [name, all[name]])), ...(expand ? { workSkill: part } : {}) };
}
