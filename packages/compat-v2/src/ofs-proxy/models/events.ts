import type { LegacyData } from "./legacy-data.js";

/** A list of anything. */
export interface ListResponse {
  /** How many items there are over all pages. */
  totalResults: number;
  /** The items of this page. */
  items: LegacyData[];
  /** Links to what belongs to it. */
  links: LegacyData;
}

/** A subscription to events. */
export interface Subscription {
  /** The id to ask for its events by. */
  subscriptionId: string;
  /** The application that made it. */
  applicationId: string;
  /** In UTC. */
  createdTime: string;
  /** In UTC. */
  expirationTime: string;
  /** What it was called when it was made. */
  subscriptionTitle: string;
  /** The event types, with their filters. */
  subscriptionConfig: LegacyData;
  /** Links to what belongs to it. */
  links: LegacyData;
}

/** The subscriptions of an application, or of all. */
export interface SubscriptionListResponse {
  /** How many items there are over all pages. */
  totalResults: number;
  /** Empty when there are none. */
  items: Subscription[];
  /** Links to what belongs to it. */
  links: LegacyData;
}
