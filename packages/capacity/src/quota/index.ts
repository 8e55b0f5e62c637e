import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CapacityUpdateResult } from "../update-result.js";
import { ListQuota } from "./list-quota.js";
import { ListQuotaV1 } from "./list-quota-v1.js";
import { Quota } from "./quota.js";
import { QuotaPatch, QuotaPatchResult } from "./quota-patch.js";
import { QuotaPatchV1 } from "./quota-patch-v1.js";
import { QuotaV1 } from "./quota-v1.js";

/**
 * Lists, day by day and area by area, how much may be booked and how much is. Categories, intervals, time slots and
 * statuses are left out unless they are asked for.
 */
export const list = {
  route: "GET /rest/ofscCapacity/v2/quota",
  query: ListQuota,
  page: Quota,
  paging: allAtOnce,
} satisfies Operation;

/**
 * Sets quota, and opens or closes booking, at any level of any area and day. It answers 200 even when some of it could
 * not be applied: look at `errorsCount`.
 */
export const update = {
  route: "PATCH /rest/ofscCapacity/v2/quota",
  body: QuotaPatch,
  response: QuotaPatchResult,
  // Every value is absolute.
  replay: true,
} satisfies Operation;

/**
 * Lists interval-based quota, with the fields that are asked for; areas with time-slot-based quota need `list`.
 *
 * @deprecated Call `list`, which knows both kinds of quota.
 */
export const listV1 = {
  route: "GET /rest/ofscCapacity/v1/quota",
  query: ListQuotaV1,
  page: QuotaV1,
  paging: allAtOnce,
  deprecated: "quota.list",
} satisfies Operation;

/**
 * Sets interval-based quota. It answers 200 even when items failed: look into `results.errors`.
 *
 * @deprecated Call `update`, which knows both kinds of quota.
 */
export const updateV1 = {
  route: "PATCH /rest/ofscCapacity/v1/quota",
  body: QuotaPatchV1,
  response: CapacityUpdateResult,
  // Every value is absolute.
  replay: true,
  deprecated: "quota.update",
} satisfies Operation;
