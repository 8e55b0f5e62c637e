import type { ListedActivity } from "@ofsc/core";

/** What became of an activity; `null` when it is gone, or is no longer among those that are copied. */
export interface Change {
  /** The `activityId`. */
  readonly id: number;
  /** The fields that are copied, as they are now; `null` for what is to be deleted. */
  readonly activity: ListedActivity | null;
}

/** Days of which all activities are among the changes. */
export interface ChangedDays {
  /** First day, `YYYY-MM-DD`. */
  readonly dateFrom: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly dateTo: string;
}

/** A place that holds a copy. */
export interface Replica {
  /** The position that was written last; undefined where there is no copy yet. */
  read(): Promise<unknown>;
  /**
   * Writes changes and the position together, or neither. What the copy has of `days` and is not among the changes is to
   * be deleted.
   */
  apply(changes: readonly Change[], position: unknown, days?: ChangedDays): Promise<void>;
}
