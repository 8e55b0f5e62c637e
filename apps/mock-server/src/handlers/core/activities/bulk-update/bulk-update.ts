import type {
  BulkUpdateActivitiesParameters,
  BulkUpdateActivity,
  BulkUpdatedActivity,
  CreateActivity,
} from "@ofsc/core";
import type * as contract from "@ofsc/core/contract";
import type { Context, Handler } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { KnownActivity } from "../../../../world/activities.js";
import { moveActivity } from "../actions/move.js";
import { isFinal } from "../actions/transitions.js";
import { resourceFor } from "../find-activity.js";
import { setPreferences, setRequired } from "../parts.js";
import { createActivity, updateActivity } from "../single.js";
import { applyInventories, applyLinks, applyStatus } from "./apply.js";
import { createJournal, identify, type Journal } from "./journal.js";

type Parameters = BulkUpdateActivitiesParameters;

/** Creates or updates one activity, with all that belongs to it. */
function updateOne(context: Context, item: BulkUpdateActivity, parameters: Parameters): BulkUpdatedActivity {
  const journal = createJournal();
  const { identifyActivityBy: by, ifInFinalStatusThen } = parameters;
  let found: KnownActivity | undefined;
  try {
    found = identify(context, by, item);
  } catch (error) {
    journal.attempt("updateProperties", () => {
      throw error;
    });
    return journal.result(undefined);
  }
  if (found && isFinal(found.status) && ifInFinalStatusThen === "doNothing") {
    journal.warn(2, `The activity is in the final status '${found.status}'`);
    return journal.result(found);
  }
  const existing = found && isFinal(found.status) && ifInFinalStatusThen === "createNew" ? undefined : found;
  const wanted = existing ? without(item, parameters.ifExistsThenDoNotUpdateFields ?? []) : item;
  const activity = existing
    ? updateExisting(context, journal, existing, wanted)
    : journal.attempt("createActivity", () => createActivity(context, creation(context, journal, wanted, parameters)));
  if (!activity) return journal.result(existing);
  applyParts(context, journal, activity, wanted, parameters);
  applyStatus(context, journal, activity, wanted);
  return journal.result(context.world.activities.get(activity.activityId));
}

const without = (item: BulkUpdateActivity, names: readonly string[]): BulkUpdateActivity =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));

/** The fields of the activity itself. */
function fieldsOf(item: BulkUpdateActivity) {
  const { activityId: _, resourceId, date, status, multidayActivityStatus, ...rest } = item;
  const { resourcePreferences, requiredInventories, inventories, linkedActivities, ...fields } = rest;
  return fields;
}

/** A resource that cannot have the activity leaves it to another one, if there is one. */
function creation(
  context: Context,
  journal: Journal,
  item: BulkUpdateActivity,
  { fallbackResourceId }: Parameters,
): CreateActivity {
  const { resourceId, date, activityType } = item;
  if (activityType === undefined) throw new ProblemError(400, "Mandatory property is absent: 'activityType'");
  const owner = isFit(context, resourceId) ? resourceId : (fallbackResourceId ?? resourceId);
  if (owner === undefined) throw new ProblemError(400, "Mandatory property is absent: 'resourceId'");
  if (owner !== resourceId)
    journal.warn(3, `Resource '${resourceId ?? ""}' was replaced by the fallback resource '${owner}'`);
  const { multidayTimeToComplete: _, ...given } = fieldsOf(item);
  // There is nothing to clear yet.
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as object;
  return { ...fields, activityType, resourceId: owner, ...(date === undefined || date === null ? {} : { date }) };
}

function isFit(context: Context, resourceId: string | undefined): resourceId is string {
  try {
    return resourceId !== undefined && Boolean(resourceFor(context, resourceId));
  } catch {
    return false;
  }
}

function updateExisting(context: Context, journal: Journal, activity: KnownActivity, item: BulkUpdateActivity) {
  const { setPositionInRoute, ...fields } = fieldsOf(item);
  const updated = journal.attempt("updateProperties", () => updateActivity(context, activity, fields));
  const { resourceId = activity.resourceId, date = activity.date ?? null } = item;
  const isElsewhere = resourceId !== activity.resourceId || date !== (activity.date ?? null);
  if (updated && (isElsewhere || setPositionInRoute)) {
    journal.attempt("updatePosition", () =>
      moveActivity(context, updated, {
        setDate: { date },
        setResource: { resourceId },
        ...(setPositionInRoute ? { setPositionInRoute } : {}),
      }),
    );
  }
  return updated && context.world.activities.get(activity.activityId);
}

function applyParts(
  context: Context,
  journal: Journal,
  activity: KnownActivity,
  item: BulkUpdateActivity,
  parameters: Parameters,
) {
  const { resourcePreferences, requiredInventories, inventories, linkedActivities } = item;
  if (resourcePreferences) {
    journal.attempt("setResourcePreferences", () => setPreferences(context, activity, resourcePreferences.items ?? []));
  }
  if (requiredInventories) {
    journal.attempt("setRequiredInventories", () => setRequired(context, activity, requiredInventories.items ?? []));
  }
  if (inventories) {
    applyInventories(context, journal, activity, inventories.items ?? [], parameters.inventoryPropertiesUpdateMode);
  }
  if (linkedActivities)
    applyLinks(context, journal, activity, linkedActivities.items ?? [], parameters.identifyActivityBy);
}

/** Creates or updates activities one after the other; what fails does not keep the others from being done. */
export const bulkUpdate: Handler<typeof contract.activities.bulkUpdate> = (received) => {
  const { updateParameters, activities } = received.body;
  if (updateParameters.ifInFinalStatusThen === "createNew" && updateParameters.identifyActivityBy === "activityId") {
    throw new ProblemError(400, "'createNew' cannot be used when activities are identified by 'activityId'");
  }
  return { results: activities.map((item) => updateOne(received, item, updateParameters)) };
};
