import type { FollowedEvent, Sink, Store } from "@ofsc/flow";
import type { Clock } from "./clock.js";

/** An event that did not arrive, and will not be tried again by itself. */
export interface DeadLetter extends FollowedEvent {
  /** The name of the endpoint. */
  readonly endpoint: string;
  /** The last status that came back; absent when nothing did. */
  readonly lastStatus?: number;
  /** How often it was sent. */
  readonly attempts: number;
  /** `refused` by the receiver, `exhausted` after the last attempt, `gone`: the endpoint answered 410, `full`: too many were set aside. */
  readonly reason: "refused" | "exhausted" | "gone" | "full";
}

/** How an endpoint is doing. */
export type EndpointState = "failing" | "disabled" | "recovered";

/** How events are sent, and where those go that do not arrive. */
export interface SendOptions {
  /** Ends it; its reason comes back unchanged. */
  signal?: AbortSignal | undefined;
  /** Another `fetch`, such as `publicFetch()`. @default the global one */
  fetch?: typeof globalThis.fetch | undefined;
  /** Where events go that did not arrive. */
  deadLetters: Sink<DeadLetter>;
  /** Keeps events that fail while others arrive, so that they are in nobody's way. @default they are waited for */
  store?: Store | undefined;
  /** Milliseconds between attempts. @default the schedule of Standard Webhooks, 10 attempts over 75 hours */
  delaysMs?: readonly number[] | undefined;
  /** The longest that an attempt may take, in milliseconds. @default 15_000 */
  timeoutMs?: number | undefined;
  /** Told once when the endpoint begins to fail, when it is there again, and when it wants no more. */
  onEndpoint?: ((endpoint: string, state: EndpointState) => void) | undefined;
  /** What tells the time and waits. @default the time of this machine */
  clock?: Clock | undefined;
  /** Spreads the waits. @default Math.random */
  random?: (() => number) | undefined;
}

const minute = 60_000;
const hour = 60 * minute;

/** At once, then after 5 s, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours. */
export const standardDelays: readonly number[] = [
  5_000,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];
