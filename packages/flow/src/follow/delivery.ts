import type { EventOf, EventType, OfsEvent } from "@ofsc/core";

/** An event with the name that it keeps, however often it is delivered. */
export interface FollowedEvent {
  /** The same for every delivery from the same subscription. */
  readonly id: string;
  /** What happened. */
  readonly event: OfsEvent;
}

/** Events that may be missing. */
export interface Gap {
  /**
   * `expired`: the subscription had, and was made anew; events of the time before are read again. `lost`: OFS no longer
   * has them.
   */
  readonly kind: "expired" | "lost";
  /** Milliseconds since 1970: what happened between the two may be missing. */
  readonly from: number;
  /** The end of that time, in milliseconds since 1970. */
  readonly to: number;
}

/** A page of events. */
export interface Delivery {
  /** In the order in which OFS shows them; none where only a gap is told of. */
  readonly events: readonly FollowedEvent[];
  /** A time of which events may be missing, before these. */
  readonly gap?: Gap;
  /** Says that these are dealt with: what is not acknowledged is delivered again after a restart. */
  ack(): Promise<void>;
}

/** How a follower is doing. */
export interface FollowHealth {
  /** Whether it waits to be the one that follows, reads, waits for something new, or for OFS to come back. */
  readonly state: "standby" | "reading" | "idle" | "waiting" | "stopped";
  /** How old the last event was when it was read, in milliseconds; 0 when nothing is left to read. */
  readonly lagMs: number;
  /** Whether that is 12 hours or more: OFS gets slow soon after, and forgets events after 7 days. */
  readonly behind: boolean;
  /** When events were last read, in milliseconds since 1970. */
  readonly readAt?: number;
  /** What OFS last failed with, while it does. */
  readonly error?: unknown;
}

/** Whether an event is of a type, and so has what events of it carry. */
export function isEvent<Type extends EventType>(event: OfsEvent, type: Type): event is EventOf<Type> {
  return event.eventType === type;
}
