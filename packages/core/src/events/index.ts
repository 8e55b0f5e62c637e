import { byToken, type Model, type Operation } from "@ofsc/contract";
import { OfsEvent } from "./event.js";
import { EventsEnvelope, ListEvents } from "./list-events.js";

import * as subscriptions from "./subscriptions/index.js";

export {
  /** What to be told of. */
  subscriptions,
};

/**
 * Lists the events of a subscription of this application, oldest first, up to the present; iterate `.pages()` and keep
 * each `nextPage` to go on from there. Reading keeps the subscription alive; one that has expired ends in a 404.
 */
export const list = {
  route: "GET /rest/ofscCore/v1/events",
  query: ListEvents,
  page: OfsEvent,
  envelope: EventsEnvelope,
  paging: byToken,
} satisfies Operation;
