import { allAtOnce, type Model, type Operation } from "@ofsc/contract";
import { CreatedSubscription, CreateSubscription, ListSubscriptions, Subscription } from "./subscription.js";

/** Lists the subscriptions of this application, or of all applications. */
export const list = {
  route: "GET /rest/ofscCore/v1/events/subscriptions",
  query: ListSubscriptions,
  page: Subscription,
  paging: allAtOnce,
} satisfies Operation;

/** Returns a subscription. */
export const get = {
  route: "GET /rest/ofscCore/v1/events/subscriptions/{subscriptionId}",
  response: Subscription,
} satisfies Operation;

/**
 * Subscribes to events, or returns the subscription that already asks for exactly the same. It expires after 36 hours
 * without reading; an instance has 100 at most, one more ends in a 503.
 */
export const create = {
  route: "POST /rest/ofscCore/v1/events/subscriptions",
  body: CreateSubscription,
  response: CreatedSubscription,
  // The same definition gives the same subscription.
  replay: true,
} satisfies Operation;

const remove = {
  route: "DELETE /rest/ofscCore/v1/events/subscriptions/{subscriptionId}",
} satisfies Operation;

export {
  /** Deletes a subscription of this application. */
  remove as delete,
};
