import { checkInvocation, type Problem, problem } from "@ofsc/contract";
import { ValidationError } from "../errors/call-errors.js";
import { isOwnHeader } from "../http/own-headers.js";
import { prepareRequest } from "../http/request.js";
import type { OwnLayer } from "../layer.js";

/** Refuses wrong arguments, all problems in one error, before anything is sent, and writes the request of the others. */
export const validate: OwnLayer = {
  name: "validate",
  call: async (call, next) => {
    const { operation, invocation, name } = call;
    const { baseUrl, vendor } = call.transport;
    const problems = [
      ...checkRoute(operation.route),
      ...checkInvocation(operation, invocation, vendor.lists),
      ...checkHeaders({ ...invocation.options?.headers, ...invocation.headers }),
    ];
    if (invocation.body !== undefined && operation.route.startsWith("GET ")) {
      problems.push(problem(["body"], { code: "conflict", expected: "GET" }));
    }
    if (problems.length > 0) throw new ValidationError(problems, { operation: name, route: operation.route });
    call.prepared = prepareRequest(baseUrl, operation, invocation, vendor.lists);
    return next();
  },
};

/** Without its slash a path would continue the name of the host, and credentials would go there. */
function checkRoute(route: string): Problem[] {
  return /^[A-Z]+ (?!.*\/(\.|%2[eE]){1,2}(\/|$))\/[!"$->@-[\]-~\u0080-\uffff]*$/.test(route)
    ? []
    : [problem(["path"], { code: "format", expected: "an encoded path" })];
}

/** A line break in a header would begin another one, and some are the connection's own. */
function checkHeaders(headers: object): Problem[] {
  return Object.entries(headers)
    .filter(
      ([name, value]) =>
        isOwnHeader(name) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[^\t -~\x80-\xff]/.test(String(value)),
    )
    .map(([name]) => problem(["headers", name], { code: "format", expected: "a header" }));
}
