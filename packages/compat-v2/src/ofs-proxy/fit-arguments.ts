import { argumentsOf, type Model, type Operation, type Place, readQuery } from "@ofsc/contract";
import { fitPath } from "../fit-path.js";

/**
 * Arguments as the operation takes them. Code in JavaScript passes numbers as text and lists with commas, which look
 * the same in a URL: what is not in the body is read as if it came from there.
 */
export function fitArguments(operation: Operation, args: readonly unknown[]): unknown[] {
  return argumentsOf(operation).flatMap((place, index) =>
    place.kind === "options" ? [] : [fit(operation, place, args[index])],
  );
}

function fit(operation: Operation, place: Place, value: unknown): unknown {
  if (place.kind === "path") return fitPath(place.value, value);
  if (place.kind === "body") return fitBody(operation, value);
  return place.kind === "query" ? readQuery(place.model as Model<object>, toSearch(value)) : value;
}

/** JSON as it will be sent, which is what has to be right; a file as it is. */
function fitBody({ sends }: Operation, body: unknown): unknown {
  if (body === undefined || body === null) return undefined;
  return sends ? body : JSON.parse(JSON.stringify(body));
}

/** What has a value: not `undefined`, `null` or an empty list. */
function toSearch(query: unknown): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    const isGiven = value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
    if (isGiven) search.append(name, String(value));
  }
  return search;
}
