import { int, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What a bulk update found an activity by, and the id that it has. */
export interface ActivityKeys {
  /** The id that OFS gave it. */
  activityId?: number | string;
  /** The number that it has elsewhere. */
  apptNumber?: string;
  /** The account number of its customer. */
  customerNumber?: string;
  /** The asset of Oracle Fusion that it is about. */
  ibAssetId?: number;
}
export const ActivityKeys: Model<ActivityKeys> = () =>
  object<ActivityKeys>({
    activityId: z.optional(z.union([int(), z.string()])),
    apptNumber: z.optional(z.string()),
    customerNumber: z.optional(z.string()),
    ibAssetId: z.optional(int()),
  });

/** Something that a bulk update did, though perhaps not as it was meant. */
export interface BulkUpdateActivityWarning {
  /** The number of the warning. */
  code?: number;
  /** What it warns of, in the words of OFS. */
  message?: string;
}
export const BulkUpdateActivityWarning: Model<BulkUpdateActivityWarning> = () =>
  object<BulkUpdateActivityWarning>({ code: z.optional(int()), message: z.optional(z.string()) });

/** Something that a bulk update could not do. */
export interface BulkUpdateActivityError {
  /** The operation that failed. */
  operation?: string;
  /** What went wrong, in the words of OFS. */
  errorDetail?: string;
}
export const BulkUpdateActivityError: Model<BulkUpdateActivityError> = () =>
  object<BulkUpdateActivityError>({ operation: z.optional(z.string()), errorDetail: z.optional(z.string()) });

/** What became of one activity of a bulk update. */
export interface BulkUpdatedActivity {
  /** What succeeded, by name. */
  operationsPerformed?: string[];
  /** What failed, by name; look here, since the call itself has succeeded. */
  operationsFailed?: string[];
  /** What could not be done; with any, nothing of this activity was. */
  errors?: BulkUpdateActivityError[];
  /** What was done otherwise than asked. */
  warnings?: BulkUpdateActivityWarning[];
  /** Absent when they are not known. */
  activityKeys?: ActivityKeys;
}
export const BulkUpdatedActivity: Model<BulkUpdatedActivity> = () =>
  object<BulkUpdatedActivity>({
    operationsPerformed: z.optional(z.array(z.string())),
    operationsFailed: z.optional(z.array(z.string())),
    errors: z.optional(z.array(schemaOf(BulkUpdateActivityError))),
    warnings: z.optional(z.array(schemaOf(BulkUpdateActivityWarning))),
    activityKeys: z.optional(schemaOf(ActivityKeys)),
  });

/** What became of a bulk update. */
export interface BulkUpdateActivitiesResult {
  /** One for each activity of the request, in the same order. */
  results?: BulkUpdatedActivity[];
}
export const BulkUpdateActivitiesResult: Model<BulkUpdateActivitiesResult> = () =>
  object<BulkUpdateActivitiesResult>({ results: z.optional(z.array(schemaOf(BulkUpdatedActivity))) });
