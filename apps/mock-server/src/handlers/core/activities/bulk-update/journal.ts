import { present } from "@ofsc/contract";
import type { BulkUpdateActivitiesParameters, BulkUpdatedActivity } from "@ofsc/core";
import { seesResource } from "../../../../auth/visible.js";
import type { Context } from "../../../../http/handlers.js";
import { ProblemError } from "../../../../http/problem.js";
import type { KnownActivity } from "../../../../world/activities.js";
import { todayOf } from "../../../../world/local-time.js";
import { isFinal } from "../actions/transitions.js";

/** What an activity may be found by. */
export interface Keys {
  readonly activityId?: number | null;
  readonly apptNumber?: string;
  readonly customerNumber?: string;
  readonly ibAssetId?: number;
}

type By = BulkUpdateActivitiesParameters["identifyActivityBy"];

/** The activity with these keys; undefined for one that is still to be created. */
export function identify(context: Context, by: By, keys: Keys): KnownActivity | undefined {
  if ((by ?? (keys.activityId === undefined ? "apptNumber" : "activityId")) === "activityId")
    return byId(context, keys);
  const names = ["apptNumber", ...(by === "apptNumberPlusCustomerNumber" ? ["customerNumber"] : [])] as const;
  const wanted = by === "apptNumberPlusIbAssetId" ? ([...names, "ibAssetId"] as const) : names;
  const missing = wanted.find((name) => keys[name as keyof Keys] === undefined || keys[name as keyof Keys] === "");
  if (missing !== undefined) throw new ProblemError(400, `Mandatory property is absent: '${missing}'`);
  const { activities, activitiesByNumber } = context.world;
  const numbered = [...(activitiesByNumber.get(keys.apptNumber ?? "") ?? [])].flatMap((id) => activities.get(id) ?? []);
  const found = numbered.filter(
    (one) =>
      wanted.every((name) => one[name as keyof KnownActivity] === keys[name as keyof Keys]) && isFindable(context, one),
  );
  // What is still to be done goes before what has ended, the latest before the others.
  return found.sort((a, b) => Number(isFinal(a.status)) - Number(isFinal(b.status)) || b.activityId - a.activityId)[0];
}

function byId(context: Context, { activityId }: Keys): KnownActivity | undefined {
  if (activityId === undefined) throw new ProblemError(400, "Mandatory property is absent: 'activityId'");
  if (activityId === null) return undefined;
  const activity = context.world.activities.get(activityId);
  if (activity && isFindable(context, activity)) return activity;
  throw new ProblemError(404, "Not found");
}

/** Neither past days nor records of interrupted work can be changed from outside. */
function isFindable({ world, caller }: Context, { date, resourceId, status, recordType }: KnownActivity): boolean {
  if (status === "suspended" || recordType === "prework") return false;
  if (date !== undefined && date < todayOf(world, resourceId)) return false;
  return seesResource(world, caller, resourceId);
}

/** What was done for one activity, and what could not be. */
export interface Journal {
  /** Does something under a name; undefined when it failed. */
  attempt<T>(operation: string, work: () => T): T | undefined;
  warn(code: number, message: string): void;
  result(activity: KnownActivity | undefined): BulkUpdatedActivity;
}

export function createJournal(): Journal {
  const operationsPerformed = new Set<string>();
  const operationsFailed = new Set<string>();
  const errors: { operation: string; errorDetail: string }[] = [];
  const warnings: { code: number; message: string }[] = [];
  return {
    attempt(operation, work) {
      try {
        const done = work();
        operationsPerformed.add(operation);
        return done;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        operationsFailed.add(operation);
        errors.push({ operation, errorDetail: error.message });
        return undefined;
      }
    },
    warn: (code, message) => warnings.push({ code, message }),
    result: (activity) => ({
      // Where something failed, what succeeded besides is not told.
      ...(operationsFailed.size > 0
        ? { operationsFailed: [...operationsFailed] }
        : operationsPerformed.size > 0
          ? { operationsPerformed: [...operationsPerformed] }
          : {}),
      ...(errors.length > 0 ? { errors } : {}),
      ...(warnings.length > 0 ? { warnings } : {}),
      ...(activity ? { activityKeys: keysOf(activity) } : {}),
    }),
  };
}

function keysOf({ activityId, apptNumber, customerNumber, ibAssetId }: KnownActivity) {
  return {
    activityId,
    ...present({ apptNumber, customerNumber, ibAssetId }),
  };
}
