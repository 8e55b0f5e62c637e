import type { CreateSubscription } from "@ofsc/core";
import type { EventWorld } from "./events.js";

/** A subscription with what is known of its reader. */
export interface StoredSubscription {
  readonly subscriptionId: string;
  /** Who created it: the label of an application or, where there is none, a login. */
  readonly owner: string;
  readonly definition: CreateSubscription;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** When events were last read, in milliseconds since 1970. */
  lastReadAt: number;
  /** The place in the stream after which the last successful request started. */
  lastPosition: number;
}

export const subscriptionLifeMs = 36 * 3_600_000;

export const subscriptionStore = () => ({ subscriptions: new Map<string, StoredSubscription>() });
export type SubscriptionStore = Readonly<ReturnType<typeof subscriptionStore>>;

/** What its functions reach of the world. */
export interface SubscriptionWorld extends EventWorld, SubscriptionStore {}

/** The subscriptions that have not expired; the others are forgotten. */
export function activeSubscriptions(world: SubscriptionWorld): StoredSubscription[] {
  for (const [id, { lastReadAt }] of world.subscriptions) {
    if (world.clock.now() - lastReadAt > subscriptionLifeMs) world.subscriptions.delete(id);
  }
  return [...world.subscriptions.values()];
}

/** The place of the latest event in the stream, whether it is still kept or not. */
export const endOfStream = ({ ids }: SubscriptionWorld): number => ids.last("event");

/** A place in the stream as a marker, which readers pass on unchanged. */
export const writeMarker = (position: number): string => `${String(position).padStart(12, "0")}-0`;

/** The place that a marker stands for; undefined for anything else. */
export function readMarker(marker: string): number | undefined {
  const [, position] = /^(\d{12,40})-0$/.exec(marker) ?? [];
  return position === undefined ? undefined : Number(position);
}

/** Forty hexadecimal digits, the same for the same number. */
export function subscriptionIdOf(count: number): string {
  let state = count;
  const word = () => {
    state = (Math.imul(state ^ 0x9e3779b9, 0x85ebca6b) ^ (state >>> 13)) + 0x7f4a7c15;
    return (state >>> 0).toString(16).padStart(8, "0");
  };
  return word() + word() + word() + word() + word();
}
