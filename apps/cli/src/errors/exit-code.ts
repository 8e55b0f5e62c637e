import { isOfscError } from "@ofsc/transport/connect";
import { exitCodes } from "./exit-codes.js";
import { UsageError } from "./usage-error.js";

const byCode: Readonly<Record<string, number>> = {
  validation: exitCodes.usage,
  configuration: exitCodes.usage,
  not_found: exitCodes.notFound,
  authentication: exitCodes.auth,
  authorization: exitCodes.auth,
  conflict: exitCodes.conflict,
  rate_limit: exitCodes.limit,
  server: exitCodes.noAnswer,
  connection: exitCodes.noAnswer,
  timeout: exitCodes.noAnswer,
  circuit_open: exitCodes.noAnswer,
  outcome_unknown: exitCodes.unknown,
  job_conflict: exitCodes.conflict,
  job_failed: exitCodes.partly,
  job_unknown: exitCodes.notFound,
};

/** The number for an error. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return exitCodes.usage;
  if (!isOfscError(error)) return exitCodes.refused;
  return byCode[error.code] ?? exitCodes.refused;
}
