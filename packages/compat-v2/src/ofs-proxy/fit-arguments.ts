import { isNumberPath, type Operation, parseRoute, readQuery } from "@ofsc/contract";

/**
 * Arguments as the operation takes them. Code in JavaScript passes numbers as text and lists with commas, which look
 * the same in a URL: what is not in the body is read as if it came from there.
 */
export function fitArguments(operation: Operation, args: readonly unknown[]): unknown[] {
  const rest = [...args];
  const { names } = parseRoute(operation.route);
  const path = names.map((name) => fitPath(name, rest.shift()));
  const body = operation.body && [fitBody(operation, rest.shift())];
  const query = operation.query && [readQuery(operation.query, toSearch(rest.shift()))];
  const headers = operation.headers && [rest.shift()];
  return [...path, ...(body ?? []), ...(query ?? []), ...(headers ?? [])];
}

function fitPath(name: string, value: unknown): unknown {
  if (isNumberPath(name)) return typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof value === "number" ? String(value) : value;
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
