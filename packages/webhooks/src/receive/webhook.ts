import type { EventOf, EventType } from "@ofsc/core";

/** Events by the name of their type, as a sender describes them. */
export type EventTable = { readonly [Type in string]: unknown };

/** The events of Oracle Field Service. */
export type OfsEvents = { readonly [Type in EventType]: EventOf<Type> };

/** A webhook as it arrives, its signature checked. */
export interface Webhook<Event = unknown> {
  /** Stays the same when it is delivered again. */
  readonly id: string;
  /** When this attempt was sent. */
  readonly sentAt: Date;
  /** The type of the event, such as `activityMoved`; a type that came later than this package is no error. */
  readonly type: string;
  /** When it happened, as the sender says. */
  readonly timestamp: string;
  /** What happened, as the sender wrote it. */
  readonly event: Event;
}
