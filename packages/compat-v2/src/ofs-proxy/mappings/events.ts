import type { Prepare } from "../../mapping/method.js";
import type { EventMethods } from "../methods/events.js";
import { OFSSubscriptionResponse } from "../responses.js";
import type { Rows } from "../rows.js";

const sid = { name: "sid" } as const;
const data = { name: "data" } as const;

const sinceOrPage: Prepare = (values) => (values["since"] ? { ...values, page: null } : values);

/** Subscriptions and events. */
export const eventMethods = {
  getSubscriptions: {
    parameters: [{ name: "all", default: false }],
    call: "core.events.subscriptions.list",
    args: [{ fields: { allSubscriptions: { from: "all" } } }],
    answer: OFSSubscriptionResponse,
  },
  createSubscription: {
    parameters: [data],
    call: "core.events.subscriptions.create",
    args: [{ from: "data" }],
  },
  deleteSubscription: {
    parameters: [sid],
    call: "core.events.subscriptions.delete",
    args: [{ from: "sid" }],
  },
  getSubscriptionDetails: {
    parameters: [sid],
    call: "core.events.subscriptions.get",
    args: [{ from: "sid" }],
  },
  getEvents: {
    parameters: [
      sid,
      { name: "page", default: "lastRequested" },
      { name: "since", default: null },
      { name: "limit", default: 1000 },
    ],
    call: "core.events.list",
    args: [
      {
        fields: {
          subscriptionId: { from: "sid" },
          page: { from: "page" },
          since: { from: "since" },
          limit: { from: "limit" },
        },
      },
    ],
    note: "Give `page` or `since`, not both; the loop over `nextPage` is `for await … of ….pages()`.",
    prepare: sinceOrPage,
    noteFor: { given: "since" },
  },
} as const satisfies Rows<EventMethods>;
