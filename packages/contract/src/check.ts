import type { Invocation } from "./invocation.js";
import { type Model, schemaOf } from "./model.js";
import { type Operation, parseRoute } from "./operation.js";
import { isNumberPath } from "./paths.js";
import { type Problem, problemsOf, show } from "./problems.js";

/** Everything that is wrong with the arguments of a call, before anything is sent. */
export function checkInvocation(operation: Operation, { params, query, body, headers }: Invocation): Problem[] {
  return [
    ...parseRoute(operation.route).names.flatMap((name) => checkPath(name, params[name])),
    ...(operation.query ? checkQuery(operation.query, query ?? {}) : []),
    ...(operation.body && !(body === undefined && isBodyOptional(operation)) ? checkBody(operation.body, body) : []),
    ...(operation.headers ? checkBody(operation.headers, headers ?? {}) : []),
  ];
}

function checkPath(name: string, value: unknown): Problem[] {
  const problem = (message: string) => [{ path: name, message }];
  if ((value ?? "") === "") return problem("is required");
  if (isNumberPath(name))
    return Number.isSafeInteger(value) ? [] : problem(`expected a whole number, got ${show(value)}`);
  if (typeof value !== "string") return problem(`expected text, got ${show(value)}`);
  // A URL parser resolves dots away, which would address something else, and has no way to write half a character.
  return /^\.\.?$|\p{Cs}/u.test(value) ? problem(`${show(value)} cannot be part of a path`) : [];
}

/** Also refuses parameters that OFS does not know, which it would ignore without a word. */
function checkQuery(model: Model<object>, query: object): Problem[] {
  const problems = problemsOf(schemaOf(model), query)
    .filter(({ open }) => !open)
    .flatMap(({ keys, path, message }): Problem[] =>
      keys.length > 0
        ? keys.map((key) => ({ path: key, message: "is not a parameter" }))
        : [{ path: path || "query", message }],
    );
  const split = Object.entries(query).filter(
    ([, value]) => Array.isArray(value) && value.some((item) => /,/.test(item)),
  );
  return [...problems, ...split.map(([path]) => ({ path, message: "has a comma in an item" }))];
}

/** Fields and values that the model does not know pass: what was read must be fit to be sent back. */
export function checkBody(model: Model<unknown>, body: unknown): Problem[] {
  return problemsOf(schemaOf(model), body)
    .filter(({ keys, open }) => keys.length === 0 && !open)
    .map(({ path, message }) => ({ path: path || "body", message }));
}

/** An action without a body is one whose body may be empty. */
export function isBodyOptional({ route, body }: Operation): boolean {
  return route.startsWith("POST ") && body !== undefined && schemaOf(body).safeParse({}).success;
}
