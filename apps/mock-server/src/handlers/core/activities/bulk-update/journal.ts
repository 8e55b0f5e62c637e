import type { BulkUpdatedActivity } from "@ofsc/core";
import { ProblemError } from "../../../../http/problem.js";
import type { KnownActivity } from "../../../../world/activities.js";

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
    ...(apptNumber === undefined ? {} : { apptNumber }),
    ...(customerNumber === undefined ? {} : { customerNumber }),
    ...(ibAssetId === undefined ? {} : { ibAssetId }),
  };
}
