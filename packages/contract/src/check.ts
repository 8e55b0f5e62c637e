import { argumentsOf, isOptional, type Place } from "./arguments.js";
import { checkPlain } from "./check-plain.js";
import type { Invocation } from "./invocation.js";
import { type Model, schemaOf } from "./model.js";
import type { Operation } from "./operation.js";
import { checkOptions, requestOptions } from "./options.js";
import type { PathValue } from "./paths.js";
import { type Problem, type ProblemCode, pathOf, problem } from "./problem.js";
import { isHarmless, problemsOf } from "./problems.js";
import type { ListStyle } from "./vendor.js";

/** Everything that is wrong with the arguments of a call, before anything is sent. */
export function checkInvocation(operation: Operation, invocation: Invocation, lists: ListStyle = "comma"): Problem[] {
  const places = argumentsOf(operation);
  const problems = places.flatMap((place) => checkPlace(operation, place, invocation, lists));
  for (let at = 0; at < (invocation.surplus ?? 0); at++) {
    problems.push(problem(["arguments", places.length + at], { code: "unknown" }));
  }
  const found = new Set(problems.map(pathOf));
  return [...problems, ...checkWritable(operation, invocation).filter((one) => !found.has(pathOf(one)))];
}

/** What no model may have looked at, and could not be sent as it is. */
function checkWritable({ sends }: Operation, { query, body }: Invocation): Problem[] {
  return [...checkPlain(query).map(nameWhole("query")), ...(sends ? [] : checkPlain(body).map(nameWhole("body")))];
}

function checkPlace(
  operation: Operation,
  place: Place,
  { params, query, body, headers, options }: Invocation,
  lists: ListStyle,
): Problem[] {
  switch (place.kind) {
    case "path":
      return checkPath(place.name, params[place.name], place.value);
    case "body":
      return body === undefined && isOptional(place, operation) ? [] : checkBody(place.model, body);
    case "query":
      return checkQuery(place.model, query ?? {}, lists);
    case "headers":
      return checkBody(place.model, headers ?? {});
    case "options":
      return options === undefined ? [] : checkOptions(requestOptions, options, ["options"]);
  }
}

function checkPath(name: string, value: unknown, kind: PathValue | undefined): Problem[] {
  const wrong = (code: ProblemCode, expected: string) => [problem([name], { code, expected }, value)];
  if ((value ?? "") === "") return [problem([name], { code: "required" })];
  if (kind !== "text" && Number.isSafeInteger(value)) return [];
  if (kind === "id" && typeof value === "string" && /^\d+$/.test(value) && Number.isSafeInteger(Number(value)))
    return [];
  if (kind === "number" || kind === "id") return wrong("type", "a whole number");
  if (typeof value !== "string") return wrong("type", "text");
  // A URL parser resolves dots away, which would address something else, and has no way to write half a character.
  return /^\.\.?$|\p{Cs}/u.test(value) ? wrong("format", "text that can be part of a path") : [];
}

/** Also refuses parameters that the service does not know, which it would ignore without a word. */
function checkQuery(model: Model<unknown>, query: object, lists: ListStyle): Problem[] {
  const problems = problemsOf(schemaOf(model), query).filter(({ code }) => code !== "unlisted");
  const commas = Object.entries(query).flatMap(([name, value]) =>
    lists === "comma" && Array.isArray(value) ? value.flatMap((item, index) => checkComma([name, index], item)) : [],
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
