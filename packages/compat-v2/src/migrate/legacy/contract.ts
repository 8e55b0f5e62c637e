import * as capacity from "@ofsc/capacity/contract";
import { isNumberPath, mapOperations, type Operation, parseRoute, readQuery } from "@ofsc/contract";
import * as core from "@ofsc/core/contract";
import * as metadata from "@ofsc/metadata/contract";

const operations = new Map<string, Operation>();
mapOperations({ core, metadata, capacity }, (operation, names) => operations.set(names.join("."), operation));

/** The operation that a new call sends; undefined for a call that is none, such as that for a token. */
export const operationOf = (call: string): Operation | undefined => operations.get(call);

/** What the argument at a place means. */
export type Place =
  | { readonly path: "number" | "text" }
  | { readonly query: NonNullable<Operation["query"]> }
  | undefined;

export function placeOf(operation: Operation, index: number): Place {
  const { names } = parseRoute(operation.route);
  const name = names[index];
  if (name !== undefined) return { path: isNumberPath(name) ? "number" : "text" };
  const isQuery = operation.query && index === names.length + (operation.body ? 1 : 0);
  return isQuery && operation.query ? { query: operation.query } : undefined;
}

/** What OFS would understand of a text in the query. */
export function readText(query: NonNullable<Operation["query"]>, name: string, text: string): unknown {
  return readQuery(query, new URLSearchParams([[name, text]]))[name];
}
