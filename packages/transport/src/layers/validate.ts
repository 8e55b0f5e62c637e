import { checkInvocation, type Problem } from "@ofsc/contract";
import { ValidationError } from "../errors/call-errors.js";
import type { OwnLayer } from "./layer.js";

/** Refuses wrong arguments, all problems in one error, before anything is sent. */
export const validate: OwnLayer = async (call, next) => {
  const { operation, invocation, name } = call;
  const problems = [...checkInvocation(operation, invocation), ...checkHeaders(invocation.options?.headers)];
  if (problems.length > 0) throw new ValidationError(problems, { operation: name, route: operation.route });
  return next();
};

/** A line break in a header would begin another one. */
function checkHeaders(headers: Readonly<Record<string, string>> = {}): Problem[] {
  return Object.entries(headers)
    .filter(([name, value]) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\r\n\0]/.test(String(value)))
    .map(([name]) => ({
      path: `headers.${name}`,
      message: "is not a header: a name or value has forbidden characters",
    }));
}
