import { isOfscError } from "@ofsc/transport/connect";
import { UsageError } from "./usage-error.js";

/** What a shell is told by the number that a command ends with. */
export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 2,
  notFound: 3,
  auth: 4,
  conflict: 5,
  limit: 6,
  noAnswer: 7,
  unknown: 8,
  partly: 9,
  differences: 10,
  interrupted: 130,
  terminated: 143,
} as const;

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
