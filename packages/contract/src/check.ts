import type { Invocation } from "./invocation.js";
import { type Model, schemaOf } from "./model.js";
import { type Operation, parseRoute } from "./operation.js";
import { isNumberPath } from "./paths.js";
import { type Problem, type ProblemCode, problem } from "./problem.js";
import { isHarmless, problemsOf } from "./problems.js";

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
  const wrong = (code: ProblemCode, expected: string) => [problem([name], { code, expected }, value)];
  if ((value ?? "") === "") return [problem([name], { code: "required" })];
  if (isNumberPath(name)) return Number.isSafeInteger(value) ? [] : wrong("type", "a whole number");
  if (typeof value !== "string") return wrong("type", "text");
  // A URL parser resolves dots away, which would address something else, and has no way to write half a character.
  return /^\.\.?$|\p{Cs}/u.test(value) ? wrong("format", "text that can be part of a path") : [];
}

/** Also refuses parameters that OFS does not know, which it would ignore without a word. */
function checkQuery(model: Model<object>, query: object): Problem[] {
  const problems = problemsOf(schemaOf(model), query).filter(({ code }) => code !== "unlisted");
  const commas = Object.entries(query).flatMap(([name, value]) =>
    Array.isArray(value) ? value.flatMap((item, index) => checkComma([name, index], item)) : [],
  );
  return [...problems.map(nameWhole("query")), ...commas];
}

const checkComma = (path: Problem["path"], item: unknown) =>
  String(item).includes(",") ? [problem(path, { code: "format", expected: "text without a comma" }, item)] : [];

/** Fields and values that the model does not know pass: what was read must be fit to be sent back. */
export function checkBody(model: Model<unknown>, body: unknown): Problem[] {
  return problemsOf(schemaOf(model), body)
    .filter((one) => !isHarmless(one))
    .map(nameWhole("body"));
}

const nameWhole =
  (name: string) =>
  (one: Problem): Problem =>
    one.path.length > 0 ? one : { ...one, path: [name] };

/** An action without a body is one whose body may be empty. */
export function isBodyOptional({ route, body }: Operation): boolean {
  return route.startsWith("POST ") && body !== undefined && schemaOf(body).safeParse({}).success;
}
