import type { OFSResponse } from "../response.js";
import type { OFSSubscriptionResponse } from "../responses.js";

/** Subscriptions and events. */
export interface EventMethods {
  /** Lists the subscriptions of this application, or of all applications. @deprecated `core.events.subscriptions.list` */
  getSubscriptions(all?: boolean): Promise<OFSSubscriptionResponse>;
  /** Subscribes to events. @deprecated `core.events.subscriptions.create` */
  createSubscription(data: unknown): Promise<OFSResponse>;
  /** Deletes a subscription. @deprecated `core.events.subscriptions.delete` */
  deleteSubscription(sid: string): Promise<OFSResponse>;
  /** Returns a subscription. @deprecated `core.events.subscriptions.get` */
  getSubscriptionDetails(sid: string): Promise<OFSResponse>;
  /**
   * Lists a page of events, at most 1000: from `page`, or where `since` (`YYYY-MM-DD HH:MM:SS`, UTC) leads.
   * @deprecated `core.events.list`
   */
  getEvents(sid: string, page?: string, since?: string | null, limit?: number): Promise<OFSResponse>;
}
