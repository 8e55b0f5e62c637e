import type { RequestOptions } from "@ofsc/contract";
import { present, problem, problemsOf, type Sender, schemaOf } from "@ofsc/contract";
import {
  type BulkUpdateActivitiesParameters,
  type BulkUpdateActivitiesResult,
  type BulkUpdateActivity,
  type BulkUpdatedActivity,
  BulkUpdateActivitiesParameters as ParametersModel,
} from "@ofsc/core";
import { bulkUpdate } from "@ofsc/core/activities";
import { ValidationError } from "@ofsc/transport";
import type { Batch, Found, RowOutcome } from "./batch.js";

/** What a batch takes beside the parameters of the operation. */
export interface ActivityBatchOptions {
  /** Finds out whether a row has been applied, where sending it again might make a second activity. */
  find?: ((row: BulkUpdateActivity, sender: Sender, options: RequestOptions) => Promise<Found>) | undefined;
}

/** 4.5 of the 5 MB that OFS takes. */
export const mostBytes = 4.5 * 1024 * 1024;

/**
 * A batch for `activities.bulkUpdate`, which creates what it does not find. With `createNew`, and for rows whose
 * `activityId` is `null`, sending a row again could make a second activity: those go through `find`, and are `unknown`
 * without it.
 */
export function activityBatch(
  parameters: BulkUpdateActivitiesParameters,
  { find }: ActivityBatchOptions = {},
): Batch<BulkUpdateActivity, typeof bulkUpdate> {
  checkParameters(parameters);
  const { identifyActivityBy: by, ifInFinalStatusThen } = parameters;
  return {
    operation: bulkUpdate,
    most: { rows: 250, bytes: mostBytes },
    parameters,
    toArguments: (activities) => [{ updateParameters: parameters, activities: [...activities] }],
    toOutcomes: ({ results = [] }: BulkUpdateActivitiesResult, rows) => results.slice(0, rows.length).map(outcomeOf),
    keyOf: (row) => keyOf(row, by),
    replay: (row) => ifInFinalStatusThen !== "createNew" && !(isById(row, by) && row.activityId === null),
    find,
  };
}

function checkParameters(parameters: BulkUpdateActivitiesParameters): void {
  const problems = problemsOf(schemaOf(ParametersModel), parameters);
  if (parameters.ifInFinalStatusThen === "createNew" && parameters.identifyActivityBy === "activityId") {
    const expected = 'identifyActivityBy "activityId"';
    problems.push(problem(["ifInFinalStatusThen"], { code: "conflict", expected }));
  }
  if (problems.length > 0) throw new ValidationError(problems, { operation: "activityBatch" });
}

type By = BulkUpdateActivitiesParameters["identifyActivityBy"];

const isById = ({ activityId }: BulkUpdateActivity, by: By) =>
  by === "activityId" || (by === undefined && activityId !== undefined);

function keyOf(row: BulkUpdateActivity, by: By): string | undefined {
  const { activityId, apptNumber, customerNumber, ibAssetId } = row as BulkUpdateActivity & { ibAssetId?: number };
  if (isById(row, by)) return activityId === null || activityId === undefined ? undefined : String(activityId);
  const parts = [
    apptNumber,
    ...(by === "apptNumberPlusCustomerNumber" ? [customerNumber] : []),
    ...(by === "apptNumberPlusIbAssetId" ? [ibAssetId] : []),
  ];
  return JSON.stringify(parts);
}

function outcomeOf(result: BulkUpdatedActivity): RowOutcome {
  const { operationsPerformed = [], operationsFailed = [], errors = [], warnings = [], activityKeys } = result;
  if (operationsFailed.length > 0) {
    const details = errors.flatMap(({ operation, errorDetail = "" }) => `${operation ?? ""}: ${errorDetail}`);
    const message = details.join("; ") || operationsFailed.join(", ");
    return { status: "failed", error: { code: "row", message, retryable: false } };
  }
  const words = warnings.flatMap(({ message }) => message ?? []);
  const status =
    operationsPerformed.length === 0
      ? "unchanged"
      : operationsPerformed.includes("createActivity")
        ? "created"
        : "updated";
  return present({ status, id: activityKeys?.activityId, warnings: words.length > 0 ? words : undefined });
}
