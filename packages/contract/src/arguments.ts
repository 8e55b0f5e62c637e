import type { RequestOptions } from "./call.js";
import type { Invocation } from "./invocation.js";
import { type Model, schemaOf } from "./model.js";
import { type Operation, parseRoute } from "./operation.js";
import { type PathValue, pathValueOf } from "./paths.js";
import { accepts } from "./schema/schema.js";

/** What one argument of a call is. */
export type Place =
  | {
      readonly kind: "path";
      readonly name: string;
      /** Absent for a name that only its user knows: text or a whole number, which look the same in a URL. */
      readonly value: PathValue | undefined;
    }
  | { readonly kind: "body" | "query" | "headers"; readonly name: string; readonly model: Model<unknown> }
  | { readonly kind: "options"; readonly name: string };

const known = new WeakMap<Operation, readonly Place[]>();

/** What an operation takes, in the order of the URL: path values, body, query, headers, options. */
export function argumentsOf(operation: Operation): readonly Place[] {
  const places = known.get(operation) ?? placesOf(operation);
  known.set(operation, places);
  return places;
}

function placesOf(operation: Operation): Place[] {
  return [
    ...parseRoute(operation.route).names.map(
      (name): Place => ({ kind: "path", name, value: pathValueOf(operation, name) }),
    ),
    ...(["body", "query", "headers"] as const).flatMap((kind): Place[] => {
      const model = operation[kind];
      return model ? [{ kind, name: kind, model }] : [];
    }),
    { kind: "options", name: "options" },
  ];
}

/** Whether an argument may be left out. Opens the schema of a body, query or headers. */
export function isOptional(place: Place, { route }: Operation): boolean {
  if (place.kind === "path" || place.kind === "options") return place.kind === "options";
  // An action takes no body where all of it may be left out; an update without one would say nothing.
  if (place.kind === "body" && !route.startsWith("POST ")) return false;
  return accepts(schemaOf(place.model), {});
}

/** Arguments in their order as a call of an operation, told apart and not yet checked. */
export function toInvocation(
  operation: Operation,
  args: readonly unknown[],
  name: string = operation.route,
): Invocation {
  const params: Record<string, unknown> = {};
  const parts: Partial<Record<"body" | "query" | "headers" | "options", unknown>> = {};
  const places = argumentsOf(operation);
  places.forEach((place, index) => {
    if (place.kind === "path") params[place.name] = args[index];
    else parts[place.kind] = args[index];
  });
  const surplus = args.slice(places.length).filter((value) => value !== undefined).length;
  return {
    name,
    params,
    body: parts.body,
    query: parts.query as object | undefined,
    headers: parts.headers as object | undefined,
    options: parts.options as RequestOptions | undefined,
    pagesInBody: operation.route.startsWith("POST "),
    ...(surplus > 0 && { surplus }),
  };
}
