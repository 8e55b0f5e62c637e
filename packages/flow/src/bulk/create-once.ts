import { hasBrand } from "@ofsc/contract";
import type { BulkUpdateActivity, CoreClient } from "@ofsc/core";
import { backoff, sleep } from "../work/sleep.js";
import { activityBatch } from "./activity-batch.js";
import { checkBulkOptions } from "./check-options.js";
import { failureOf } from "./failure.js";
import { BulkError } from "./summary.js";

/** How an activity is created once. */
export interface CreateOnceOptions {
  /** The number of the activity that is its own. */
  by: "apptNumber" | "apptNumberPlusCustomerNumber" | "apptNumberPlusIbAssetId";
  /** Ends it; its reason comes back unchanged. */
  signal?: AbortSignal | undefined;
  /** How often it is sent, the first time included. @default 5 */
  attempts?: number | undefined;
  /** How long to wait before it is sent again, at first and at most, in milliseconds. @default [500, 60_000] */
  backoffMs?: readonly [number, number] | undefined;
}

/** The activity that there is once, whoever created it. */
export interface CreatedOnce {
  /** Assigned by OFS. */
  readonly activityId: number;
  /** `existing` may also be one that an earlier attempt of this very call has created: then `attempts` is over 1. */
  readonly status: "created" | "existing";
  /** How often it was sent. */
  readonly attempts: number;
}

/**
 * Creates an activity unless there is one with its number, which is left as it is. Sent as often as it takes: a lost
 * answer makes no second one. OFS does not find activities of past days.
 */
export async function createOnce(
  core: Pick<CoreClient, "activities">,
  activity: BulkUpdateActivity,
  once: CreateOnceOptions,
): Promise<CreatedOnce> {
  checkBulkOptions("createOnce", once);
  const { by, signal, attempts = 5, backoffMs = [500, 60_000] } = once;
  const batch = activityBatch({
    identifyActivityBy: by,
    ifInFinalStatusThen: "doNothing",
    ifExistsThenDoNotUpdateFields: Object.keys(activity),
  });
  const options = signal ? { signal } : {};
  for (let attempt = 1; ; attempt++) {
    try {
      const [body] = batch.toArguments([activity]);
      const answer = await core.activities.bulkUpdate(body, options);
      const [outcome] = batch.toOutcomes(answer, [activity]);
      if (outcome && "id" in outcome && outcome.id !== undefined) {
        const status = outcome.status === "created" ? "created" : "existing";
        return { activityId: Number(outcome.id), status, attempts: attempt };
      }
      throw refusal(outcome);
    } catch (error) {
      const failure = failureOf(error);
      if (!hasBrand(error) || attempt >= attempts || (failure !== "again" && failure !== "wait")) throw error;
      await sleep(error.retryAfterMs ?? backoff(attempt, backoffMs), signal ?? new AbortController().signal);
    }
  }
}

function refusal(outcome: ReturnType<ReturnType<typeof activityBatch>["toOutcomes"]>[number] | undefined): BulkError {
  const unsaid = { code: "drift", message: "the answer says nothing about the activity", retryable: false };
  const error = outcome && "error" in outcome ? outcome.error : unsaid;
  const summary = { created: 0, updated: 0, unchanged: 0, failed: 1, unknown: 0, skipped: 0 };
  return new BulkError(summary, [{ index: 0, error }]);
}
