import type { Methods } from "../method.js";

const identified = [{ name: "subscription_id" }] as const;
const id = [{ from: "subscription_id" }] as const;

export const eventMethods = {
  /** Gets the events of a subscription; `params` is the query. */
  get_events: { parameters: [{ name: "params" }], call: "core.events.list", args: [{ from: "params" }] },
  /** Lists the subscriptions of the application. */
  get_subscriptions: { parameters: [], call: "core.events.subscriptions.list", args: [] },
  /** Subscribes to events; `data` is JSON or an object. */
  create_subscription: {
    parameters: [{ name: "data" }],
    call: "core.events.subscriptions.create",
    args: [{ from: "data", as: "json" }],
  },
  /** Ends a subscription. */
  delete_subscription: { parameters: identified, call: "core.events.subscriptions.delete", args: id },
  /** Gets a subscription. */
  get_subscription_details: { parameters: identified, call: "core.events.subscriptions.get", args: id },
} as const satisfies Methods;
