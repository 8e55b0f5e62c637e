import { int, type Model, object, schemaOf } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Why a part of a bulk update failed. */
export interface BulkUpdateResourceError {
  /** Address of a page about the error. */
  type?: string;
  /** What went wrong, in short. */
  title?: string;
  /** The HTTP status that the part alone would have had. */
  status?: string | number;
  /** What is wrong, such as `Resource not found: resourceId='john.smith'`. */
  detail?: string;
}
export const BulkUpdateResourceError: Model<BulkUpdateResourceError> = () =>
  object<BulkUpdateResourceError>({
    type: z.optional(z.string()),
    title: z.optional(z.string()),
    status: z.optional(z.union([z.string(), int()])),
    detail: z.optional(z.string()),
  });

/** What became of one resource in a bulk update. */
export interface BulkUpdateResourceResult {
  /** Whom it is about. */
  resourceId?: string;
  /** Items that were set. */
  itemsUpdated?: number;
  /** Items that were not. */
  itemsFailed?: number;
  /** Why they were not. */
  errors?: BulkUpdateResourceError[];
  /** What stands here instead of `errors` when work zones are updated. */
  error?: BulkUpdateResourceError | BulkUpdateResourceError[];
}
export const BulkUpdateResourceResult: Model<BulkUpdateResourceResult> = () =>
  object<BulkUpdateResourceResult>({
    resourceId: z.optional(z.string()),
    itemsUpdated: z.optional(int()),
    itemsFailed: z.optional(int()),
    errors: z.optional(z.array(schemaOf(BulkUpdateResourceError))),
    error: z.optional(z.union([schemaOf(BulkUpdateResourceError), z.array(schemaOf(BulkUpdateResourceError))])),
  });

/** What became of a bulk update. */
export interface BulkUpdateResourcesResult {
  /** How many resources were updated. */
  resourcesUpdated?: number;
  /** One for each resource of the request, in its order. */
  results?: BulkUpdateResourceResult[];
}
export const BulkUpdateResourcesResult: Model<BulkUpdateResourcesResult> = () =>
  object<BulkUpdateResourcesResult>({
    resourcesUpdated: z.optional(int()),
    results: z.optional(z.array(schemaOf(BulkUpdateResourceResult))),
  });
