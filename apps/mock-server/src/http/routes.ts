import { mapOperations, type Operation, parseRoute } from "@ofsc/contract";
import type { Domain, HandlerTree, Received } from "./handlers.js";

/** One operation with what it does. */
export interface Route {
  readonly operation: Operation;
  /** Its name in the contract, such as `quota.update`. */
  readonly name: string;
  readonly verb: string;
  /** `/rest/…/{activityId}` */
  readonly path: string;
  handle(received: Received<Operation>): unknown;
}

/** The routes of all operations that have a handler, those with fewer arguments before the others they resemble. */
export function routesOf(domains: readonly Domain[]): Route[] {
  const routes = domains.flatMap(({ contract, handlers }) => {
    const found: Route[] = [];
    mapOperations(contract, (operation, names) => {
      const handle = find(handlers, names);
      const { verb, path } = parseRoute(operation.route);
      if (handle) found.push({ operation, name: names.join("."), verb, path, handle });
    });
    return found;
  });
  return routes.sort((a, b) => compare(rank(a.path), rank(b.path)));
}

function find(handlers: HandlerTree, names: readonly string[]): Route["handle"] | undefined {
  let node: HandlerTree[string] | undefined = handlers;
  for (const name of names) node = typeof node === "object" ? node[name] : undefined;
  return typeof node === "function" ? (node as Route["handle"]) : undefined;
}

/** A literal segment sorts before an argument in the same place. */
const rank = (path: string) => path.replace(/{\w+}/g, "\uffff");

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
