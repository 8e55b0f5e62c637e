import { matches } from "../mcp/patterns.js";
import { type Advice, advices } from "./advices.js";
import type { AnyError } from "./any-error.js";

/** What to do about an error, in a sentence. */
export const nextOf = (error: AnyError): string | undefined => advices.find((advice) => fits(advice, error))?.next;

function fits(advice: Advice, { code, status, operation, errorCode, limit, cause }: AnyError): boolean {
  return (
    (advice.code === undefined || advice.code === code) &&
    (advice.status === undefined || advice.status === status) &&
    (advice.errorCode === undefined || advice.errorCode === errorCode) &&
    (advice.limit === undefined || advice.limit === limit) &&
    (advice.operations === undefined || (operation !== undefined && matches(operation, advice.operations))) &&
    (advice.cause === undefined || causes(cause).some((found) => advice.cause?.includes(found)))
  );
}

/** The codes of a chain of causes, such as `ENOTFOUND`. */
function causes(cause: unknown, depth = 0): string[] {
  if (!(cause instanceof Error) || depth > 5) return [];
  const { code } = cause as NodeJS.ErrnoException;
  return [...(typeof code === "string" ? [code] : []), ...causes(cause.cause, depth + 1)];
}
