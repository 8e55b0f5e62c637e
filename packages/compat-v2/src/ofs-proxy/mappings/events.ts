import type { Mapping } from "../../mapping/mapping.js";

const sid = { name: "sid" } as const;
const data = { name: "data" } as const;

/** Subscriptions and events. */
export const eventMappings = [
  {
    legacy: "getSubscriptions",
    parameters: [{ name: "all", default: false }],
    call: "core.events.subscriptions.list",
    args: [{ fields: { allSubscriptions: { from: "all" } } }],
  },
  {
    legacy: "createSubscription",
    parameters: [data],
    call: "core.events.subscriptions.create",
    args: [{ from: "data" }],
  },
  {
    legacy: "deleteSubscription",
    parameters: [sid],
    call: "core.events.subscriptions.delete",
    args: [{ from: "sid" }],
  },
  {
    legacy: "getSubscriptionDetails",
    parameters: [sid],
    call: "core.events.subscriptions.get",
    args: [{ from: "sid" }],
  },
  {
    legacy: "getEvents",
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
  },
] as const satisfies readonly Mapping[];
