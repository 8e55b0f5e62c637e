import { dateTime, int, type Model, maxLength, object } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** Which events to list. Give `page` or `since`, not both. */
export interface ListEvents {
  /** The subscription to read, which this application must have made itself. */
  subscriptionId: string;
  /**
   * Where to go on: the `nextPage` of the page before, or of the new subscription, unchanged; or `lastRequested`, to
   * get the last page again that was asked for. At most 48 characters. @default the oldest event there is
   */
  page?: string;
  /**
   * A time, `YYYY-MM-DD HH:MM:SS` in UTC, to get a `nextPage` for, without events. Costly for OFS: for recovery, when
   * `page` was lost.
   */
  since?: string;
  /** Events in a page, at most 1000. */
  limit?: number;
}
export const ListEvents: Model<ListEvents> = () =>
  object<ListEvents>({
    subscriptionId: z.string(),
    page: z.optional(z.string().check(maxLength(48))),
    since: z.optional(dateTime()),
    limit: z.optional(int()),
  });

/** What a page of events says beside them. */
export interface EventsEnvelope {
  /** Whether OFS knows the place in the stream that was asked for. */
  found?: boolean;
}
export const EventsEnvelope: Model<EventsEnvelope> = () => object<EventsEnvelope>({ found: z.optional(z.boolean()) });
