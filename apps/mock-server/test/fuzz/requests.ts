import { type Operation, parseRoute, schemaOf, writePath, writeQuery } from "@ofsc/contract";
import type { Random } from "../../src/world/random.js";
import type { World } from "../../src/world/world.js";
import { type Hint, hints } from "./hints.js";
import type { Pools } from "./pools.js";
import { valueFor } from "./values.js";

/** A request before it is sent: in parts, which can still be spoilt. */
export interface Draft {
  readonly route: string;
  readonly verb: string;
  path: string;
  query: URLSearchParams;
  body: string | Uint8Array<ArrayBuffer> | FormData | undefined;
  readonly headers: Record<string, string>;
  /** Who asks: the application, or the user that chats are for. */
  readonly as: "application" | "user";
}

/** A request that the contract allows, about things that the world has. */
export function draftOf(operation: Operation, random: Random, pools: Pools, world: World): Draft {
  const { verb, path, names } = parseRoute(operation.route);
  // Half of the requests take the advice, the others go their own way.
  const advice = Object.hasOwn(hints, operation.route) && random.next() < 0.5 ? hints[operation.route] : undefined;
  const hint: Hint = advice?.(world, random) ?? {};
  const params = Object.fromEntries(names.map((name) => [name, paramFor(name, path, random, pools, world)]));
  const query =
    hint.query ?? (operation.query ? (valueFor(schemaOf(operation.query), "query", random, pools) as object) : {});
  const headers: Record<string, string> = { ...hint.headers };
  const body = bodyFor(operation, hint.body, random, pools, headers);
  return {
    route: operation.route,
    verb,
    path: writePath(path, { ...params, ...hint.params }),
    query: writeQuery(query),
    body,
    headers,
    as: path.startsWith("/rest/ofscCollaboration/") ? "user" : "application",
  };
}

function paramFor(name: string, path: string, random: Random, pools: Pools, world: World): unknown {
  const [, , , , collection = ""] = path.split("/");
  const known = name === "label" ? labelsIn(world, collection) : pools.of(name);
  return random.next() < 0.9 && known.length > 0 ? random.pick(known) : random.pick(["NEW_1", "new_2", 1, 99]);
}

/** The labels of a collection that goes by the same name in the world and in the path. */
function labelsIn(world: World, collection: string): readonly unknown[] {
  const map = (world as unknown as Record<string, unknown>)[collection];
  return map instanceof Map ? [...map.keys()] : [];
}

function bodyFor(
  { body, sends }: Operation,
  given: unknown,
  random: Random,
  pools: Pools,
  headers: Record<string, string>,
): Draft["body"] {
  if (!body) return undefined;
  if (given instanceof FormData) return given;
  if (given instanceof Uint8Array) return new Uint8Array(given);
  if (sends?.media === "application/octet-stream") {
    headers["content-type"] ??= "image/png";
    return new Uint8Array([1, 2, 3]);
  }
  if (sends) return new FormData();
  return JSON.stringify(given ?? valueFor(schemaOf(body), "body", random, pools));
}
