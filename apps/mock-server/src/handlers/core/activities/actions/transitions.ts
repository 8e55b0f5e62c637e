import type { ActivityStatus, EventType } from "@ofsc/core";

/** What an action makes of an activity, and what has to hold before. */
export interface Transition {
  /** The action as a refusal names it: "Cannot … an activity". */
  readonly verb: string;
  readonly from: readonly ActivityStatus[];
  /** What it is then; absent for one that is gone. */
  readonly to?: ActivityStatus;
  /** What else comes of it. */
  readonly also?: string;
  /** The route that it needs: one with a day, one that is activated, one that is not. @default "any" */
  readonly route?: "any" | "scheduled" | "active" | "unstarted";
  /** Whether nothing else on the route may be started. */
  readonly alone?: true;
  /** Whether it has to be the first of the pending ones in its route. */
  readonly first?: true;
  /** Whether its day may be over. */
  readonly past?: true;
  readonly event: EventType;
}

/** The life cycle of an activity: the only ways in which its status changes. */
export const transitions = {
  enroute: {
    verb: "set out for",
    from: ["pending"],
    to: "enroute",
    route: "active",
    alone: true,
    first: true,
    event: "activityTravelStarted",
  },
  stopTravel: { verb: "stop the travel to", from: ["enroute"], to: "pending", event: "activityTravelStopped" },
  start: {
    verb: "start",
    from: ["pending", "enroute"],
    to: "started",
    route: "scheduled",
    alone: true,
    event: "activityStarted",
  },
  delay: { verb: "delay", from: ["started"], to: "started", also: "with a later end", event: "activityDelayed" },
  suspend: {
    verb: "suspend",
    from: ["started", "pending"],
    to: "pending",
    also: "out of order; the work done is kept as a `suspended` copy",
    route: "active",
    event: "activitySuspended",
  },
  complete: { verb: "complete", from: ["started"], to: "completed", event: "activityCompleted" },
  notDone: { verb: "end", from: ["started"], to: "notdone", event: "activityNotDone" },
  cancel: { verb: "cancel", from: ["pending", "enroute"], to: "cancelled", event: "activityCanceled" },
  reopen: {
    verb: "reopen",
    from: ["completed", "cancelled", "notdone"],
    to: "pending",
    also: "as a new activity",
    past: true,
    event: "activityReopened",
  },
  startPrework: {
    verb: "start prework for",
    from: ["pending"],
    to: "pending",
    also: "and another activity for the prework, `started`",
    route: "scheduled",
    alone: true,
    event: "activityPreworkCreated",
  },
  move: {
    verb: "move",
    from: ["pending"],
    to: "pending",
    also: "on another day, resource or position",
    event: "activityMoved",
  },
  delete: { verb: "delete", from: ["pending"], route: "unstarted", event: "activityDeleted" },
} as const satisfies Readonly<Record<string, Transition>>;

export type Action = keyof typeof transitions;

/** Whether an activity has come to an end. */
export const isFinal = (status: string): boolean => ["completed", "notdone", "cancelled"].includes(status);
