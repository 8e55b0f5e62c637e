import type { Attempt, CallResult, Drift, Invocation, Operation, Vendor } from "@ofsc/contract";
import type { AttemptDeadline, CallDeadline } from "./deadline.js";
import type { Exchange, PreparedRequest, WireRequest } from "./http/request.js";
import type { TransportView } from "./transport-view.js";

/** One call, as the layers around it see it. */
export interface CallContext {
  /** What is called. */
  readonly operation: Operation;
  /** Such as `core.activities.start`; the route where an operation is called by itself. */
  readonly name: string;
  /** What it is called with. */
  readonly invocation: Invocation;
  /** What has been sent so far. */
  readonly attempts: readonly Attempt[];
  /** How long it waited for a place that the service grants, in milliseconds; absent until it has one, or needs none. */
  readonly queuedMs?: number;
  /** What it goes through: whose calls these are, and how it is doing. */
  readonly transport: TransportView;
}

/** Whether an error is the caller's own reason to end a call, which comes back as it is. */
export const isReason = ({ invocation }: CallContext, error: unknown): boolean => {
  const { signal } = invocation.options ?? {};
  return signal?.aborted === true && signal.reason === error;
};

/** One attempt of a call, as the layers around it see it. */
export interface AttemptContext {
  /** The call that this is an attempt of. */
  readonly call: CallContext;
  /** Counted from 1. */
  readonly number: number;
  /** What is about to be sent. Its headers may be changed: this attempt alone has them. */
  readonly request: WireRequest;
  /** Aborted when the attempt is given up. */
  readonly signal: AbortSignal;
}

/** What a layer does at one level: something before, after or in place of the `next` step, which it may begin once. */
export type Step<State, Result> = (state: State, next: () => Promise<Result>) => Promise<Result>;

/** Runs around a whole call. Calls `next` once, or answers by itself. */
export type CallLayer = Step<CallContext, CallResult<unknown>>;

/** Runs around every attempt, next to the wire. Calls `next` once, or answers by itself. */
export type AttemptLayer = Step<AttemptContext, Response>;

/** What a user adds to a transport. The first layer of a list is the outermost. */
export interface Layer {
  /** Shown by `explain()`. */
  readonly name: string;
  /** Whether it may call `next` again, which sends once more and is refused otherwise. @default false */
  readonly repeats?: boolean;
  /** Looks at an operation before anything is done with it, and may return another, such as one with other models. */
  readonly operation?: (operation: Operation) => Operation;
  /** Runs once around the whole call, retries included. */
  readonly call?: CallLayer;
  /** Runs around each time that it is sent. */
  readonly attempt?: AttemptLayer;
  /** Wraps whatever sends, for the requests of attempts and for those to a token service. Made once. */
  readonly exchange?: (next: Exchange, vendor: Vendor) => Exchange;
}

/** A place in a queue that a call gives up while it waits, and takes again. */
export interface Slot {
  release(): void;
  acquire(): Promise<void>;
  /** The service has enough for now: nobody else starts before this time is over. */
  park(ms: number): void;
}

/** What the transport's own layers share of a call. */
export interface CallState extends CallContext {
  readonly attempts: Attempt[];
  /** Begins when the call has its place. */
  readonly deadline: CallDeadline;
  queuedMs?: number;
  slot?: Slot;
  /** What is sent, once the arguments have been checked. */
  prepared?: PreparedRequest;
  /** Whether a token that can be renewed was refused: by the last attempt, or by one before. */
  tokenRefused?: "now" | "before";
}

/** What the transport's own layers share of an attempt. */
export interface AttemptState extends AttemptContext {
  readonly call: CallState;
  readonly deadline: AttemptDeadline;
  /** What the response says. */
  data?: unknown;
  /** Where it differs from its model. */
  drift: readonly Drift[];
}

/** A layer of the transport itself, which sees more; a layer of a user is one, too. */
export interface OwnLayer extends Pick<Layer, "name" | "repeats"> {
  readonly call?: Step<CallState, CallResult<unknown>>;
  readonly attempt?: Step<AttemptState, Response>;
}
