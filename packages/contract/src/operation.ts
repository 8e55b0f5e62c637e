import type { Decoding, Encoding } from "./encodings/encoding.js";
import type { Model } from "./model.js";
import type { Decode, Paging } from "./paging/paging.js";
import type { PathValue } from "./paths.js";

/** The HTTP methods that operations use. */
export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** How many calls the service accepts at once, as it documents. Operations with the same name share the places. */
export interface Limit {
  /** What the operations that share the places have in common, such as `activities`. */
  readonly name: string;
  /** How many calls may be under way at once. */
  readonly concurrent: number;
}

/** One endpoint as data: enough to call it, mock it, document it or run it from a shell. */
export interface Operation {
  /** Verb and path, as the documentation of the service writes them. */
  readonly route: `${Verb} /${string}`;
  /** What values of the path are whose names are not shared by all. */
  readonly path?: Readonly<Record<string, PathValue>>;
  /** What may stand in the query. */
  readonly query?: Model<object>;
  /** What is sent. */
  readonly body?: Model<unknown>;
  /** Request headers that the caller may set for this operation. */
  readonly headers?: Model<object>;
  /** How the body travels: `form`, `multipart` or `bytes`. @default JSON */
  readonly sends?: Encoding;
  /** What it returns; absent for `204 No Content`. */
  readonly response?: Model<unknown>;
  /** What a list returns a page of, instead of `response`. */
  readonly page?: Model<object>;
  /** What the answer of a list carries beside the members of every page. */
  readonly envelope?: Model<object>;
  /** `file` for the content of one. @default JSON */
  readonly returns?: Decoding;
  /** Documented success codes, when other than 200, or 204 without content. */
  readonly status?: readonly number[];
  /** How a list continues; every operation with a `page` says it. */
  readonly paging?: Paging;
  /** The `limit` sent when the caller gives none; 0 for a list that takes none. @default 100 */
  readonly pageSize?: number;
  /** What becomes of the result, once it has been compared with its model: see `decoded()`. */
  readonly decode?: Decode;
  /** Whether sending it twice does no harm. @default true for GET, PUT and DELETE */
  readonly replay?: boolean;
  /** How many calls at once the service documents; absent where it documents nothing. */
  readonly limit?: Limit;
  /** What to call instead. */
  readonly deprecated?: string;
}

/** Operations by name, grouped as deep as you like. A module namespace is one. */
export interface Contract {
  readonly [name: string]: Operation | Contract;
}

/** Whether a node of a contract is an operation, and not a group of them. */
export function isOperation(node: Operation | Contract): node is Operation {
  return typeof node["route"] === "string";
}

/** Replaces every operation of a contract, keeping its shape: the one traversal that everything else derives from. */
export function mapOperations(
  contract: Contract,
  map: (operation: Operation, name: readonly string[]) => unknown,
  parents: readonly string[] = [],
): object {
  const entries = Object.entries(contract).map(([key, node]) => {
    const name = [...parents, key];
    return [key, isOperation(node) ? map(node, name) : mapOperations(node, map, name)];
  });
  return Object.fromEntries(entries);
}

/** A route, taken apart. */
export interface Route {
  /** The HTTP method. */
  readonly verb: Verb;
  /** The path, from the first slash, with names in `{braces}`. */
  readonly path: string;
  /** Names of the path arguments, in order. */
  readonly names: readonly string[];
}

/** A route in its parts: `{ verb: "GET", path: "/users/{login}", names: ["login"] }`. */
export function parseRoute(route: string): Route {
  const [verb = "", path = ""] = route.split(" ");
  return { verb: verb as Verb, path, names: Array.from(path.matchAll(/{(\w+)}/g), ([, name = ""]) => name) };
}

/** Whether an operation may be sent again when it is unknown whether it took effect. */
export function isReplayable({ route, replay }: Operation): boolean {
  return replay ?? !/^(POST|PATCH) /.test(route);
}

/** The success codes that an operation documents. */
export function statusesOf({ status, response, page }: Operation): readonly number[] {
  return status ?? (response || page ? [200] : [204]);
}
