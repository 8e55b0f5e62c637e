import { int, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** The item of an update that failed; the fields that the update does not have are absent. */
export interface FailedCapacityUpdate {
  /** Label of the capacity area; absent when the whole transaction failed. */
  area?: string;
  /** The day; absent when the whole transaction failed. */
  date?: string;
  /** How many days ahead, for closing schedules. */
  dayOffset?: number;
  /** Label of the capacity category; absent when the whole transaction failed. */
  category?: string;
  /** Label of the work zone. */
  workZone?: string;
  /** The start of the interval. */
  startTime?: string;
  /** The end of the interval. */
  endTime?: string;
}
export const FailedCapacityUpdate: Model<FailedCapacityUpdate> = () =>
  object<FailedCapacityUpdate>({
    area: z.optional(z.string()),
    date: z.optional(z.string()),
    dayOffset: z.optional(int()),
    category: z.optional(z.string()),
    workZone: z.optional(z.string()),
    startTime: z.optional(z.string()),
    endTime: z.optional(z.string()),
  });

/** Why an item failed. */
export interface CapacityErrorDetail {
  /** The code of the error. */
  code?: string;
  /** What went wrong, in the words of OFS. */
  message?: string;
}
export const CapacityErrorDetail: Model<CapacityErrorDetail> = () =>
  object<CapacityErrorDetail>({
    code: z.optional(z.string()),
    message: z.optional(z.string()),
  });

/** One item of an update that failed, and why. */
export interface CapacityUpdateError {
  /** The change that failed. */
  operation?: FailedCapacityUpdate;
  /** Why it failed. */
  errorDetail?: CapacityErrorDetail;
}
export const CapacityUpdateError: Model<CapacityUpdateError> = () =>
  object<CapacityUpdateError>({
    operation: z.optional(schemaOf(FailedCapacityUpdate)),
    errorDetail: z.optional(schemaOf(CapacityErrorDetail)),
  });

/** What an update did. Only fields that the request named are counted. */
export interface CapacityUpdateCounts {
  /** How many fields have a new value. */
  updatedFieldCount?: number;
  /** How many fields kept the value they had. */
  notChangedFieldCount?: number;
  /** The items that failed; the others were applied. */
  errors?: CapacityUpdateError[];
}
export const CapacityUpdateCounts: Model<CapacityUpdateCounts> = () =>
  object<CapacityUpdateCounts>({
    updatedFieldCount: z.optional(int()),
    notChangedFieldCount: z.optional(int()),
    errors: z.optional(z.array(schemaOf(CapacityUpdateError))),
  });

/** The answer to an update: 200 even when items failed, so look into `results.errors`. */
export interface CapacityUpdateResult {
  /** How many changes were made. */
  results?: CapacityUpdateCounts;
}
export const CapacityUpdateResult: Model<CapacityUpdateResult> = () =>
  object<CapacityUpdateResult>({
    results: z.optional(schemaOf(CapacityUpdateCounts)),
  });
