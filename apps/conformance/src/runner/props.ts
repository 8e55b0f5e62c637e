import type { RawRequest, StoredToken, Transport, TransportOptions } from "@ofsc/sdk";
import type { Json } from "../case.js";

export interface AbortPlan {
  readonly afterMs?: number;
  /** Aborts as `AbortSignal.timeout` does. */
  readonly timeout?: boolean;
  /** From the start. */
  readonly already?: boolean;
  /** Anything; an error of the runtime's own unless given. */
  readonly reason?: Json;
  /** Signals of a name are the same in all calls of a case. */
  readonly name?: string;
}

/** A client with its transport, and beside them whatever groups it has. */
export interface AnyClient {
  readonly transport: Transport;
  request(method: never, path: never, options?: RawRequest): unknown;
}

/** Whose clients a suite makes. */
export interface ClientMaker {
  create(options: TransportOptions): AnyClient;
  /** Ways to authenticate of its own, by their tags in cases. */
  readonly auth?: Readonly<Record<string, (plan: never) => unknown>>;
}

/** What the things of a case work with. */
export interface Props {
  readonly notes: Record<string, unknown>[];
  readonly stores: Map<string, Map<string, StoredToken>>;
  /** The key that signs assertions, in PEM. */
  readonly key: string;
  /** Ways to authenticate that only this client has. */
  readonly auth?: ClientMaker["auth"];
  client(index: number): AnyClient;
  signal(plan: AbortPlan): AbortSignal;
}
