import type { LegacyData } from "./legacy-data.js";

/** A list of anything. */
export interface ListResponse {
  totalResults: number;
  items: LegacyData[];
  links: LegacyData;
}

/** A subscription to events. */
export interface Subscription {
  subscriptionId: string;
  applicationId: string;
  /** In UTC. */
  createdTime: string;
  /** In UTC. */
  expirationTime: string;
  subscriptionTitle: string;
  subscriptionConfig: LegacyData;
  links: LegacyData;
}

/** The subscriptions of an application, or of all. */
export interface SubscriptionListResponse {
  totalResults: number;
  /** Empty when there are none. */
  items: Subscription[];
  links: LegacyData;
}
