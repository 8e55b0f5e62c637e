import type { Contract, Operation, Output, PathArguments } from "@ofsc/contract";
import type { Caller } from "../auth/caller.js";
import type { Switches } from "../switches.js";
import type { World } from "../world/world.js";
import { catalogOf } from "./metadata-catalog.js";

type Names<Route> = Route extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
/** What may be a number has been read as one. */
type ValueOf<Value> = number extends Value ? number : string;
type Params<Route> = {
  readonly [K in Names<Route>]: K extends keyof PathArguments ? ValueOf<PathArguments[K][0]> : string;
};
type Carried<O, Part extends keyof Operation> = O extends { readonly [K in Part]: { readonly "~type"?: infer T } }
  ? T
  : undefined;

/** What every handler can reach. */
export interface Context {
  /** All that the server knows. */
  readonly world: World;
  /** How it behaves where Oracle documents nothing. */
  readonly switches: Switches;
  /** Who asks. */
  readonly caller: Caller;
  /** Where the request went, with the query as it was sent. */
  readonly url: URL;
  /** The media types that the request asks for, as it was sent. */
  readonly accept?: string;
  /** How long it takes to collect so many rows from a position on, in milliseconds. */
  readonly collecting?: (rows: number, offset: number) => number;
}

/** A request that has been decoded and checked by the operation's models. */
export interface Received<O extends { readonly route: string }> extends Context {
  /** The values of the path. */
  readonly params: Params<O["route"]>;
  /** The query, checked against its model. */
  readonly query: Carried<O, "query">;
  /** The body, decoded and checked. */
  readonly body: Carried<O, "body">;
  /** The request headers that the operation knows. */
  readonly headers: Carried<O, "headers">;
}

const replied = Symbol("reply");

/** An answer with a status or headers other than the documented first ones. */
export interface Reply<out T> {
  /** Tells a reply from data that looks like one. */
  readonly [replied]: true;
  /** What becomes the body. */
  readonly data: T | undefined;
  /** The HTTP status. @default what the operation documents */
  readonly status?: number;
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer as JSON, where it has been written already. */
  readonly text?: string;
}

/** Answers with a status or headers of the handler's choice. */
export function reply<T>(data: T, how: { status?: number; headers?: Record<string, string>; text?: string }): Reply<T> {
  return { [replied]: true, data, ...how };
}

export function isReply(value: unknown): value is Reply<unknown> {
  return typeof value === "object" && value !== null && replied in value;
}

type Answer<T> = T | Reply<T>;

/** What one operation does to the world, and what it answers. */
export type Handler<O extends { readonly route: string }> = (
  received: Received<O>,
) => Answer<Output<O>> | Promise<Answer<Output<O>>>;

/** Handlers under the names of their operations; an operation without one is unknown to the server. */
export type Handlers<C> = {
  readonly [K in keyof C]?: C[K] extends { readonly route: string } ? Handler<C[K]> : Handlers<C[K]>;
};

/** Handlers whose operations are no longer told apart. */
export interface HandlerTree {
  readonly [name: string]: ((received: never) => unknown) | HandlerTree;
}

/** The operations of one API with what they do. */
export interface Domain {
  /** Its operations. */
  readonly contract: Contract;
  /** What answers them, under the same names. */
  readonly handlers: HandlerTree;
}

/** Ties handlers to their contract, which gives their arguments and results the right types. */
export function domain<const C extends Contract>(contract: C, handlers: Handlers<C>): Domain {
  return { contract, handlers: { metadataCatalog: { get: catalogOf(contract) }, ...(handlers as HandlerTree) } };
}
