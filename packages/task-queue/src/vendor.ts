import type { Vendor } from "@ofsc/contract";
import { type AuthOf, anonymous, bearer } from "@ofsc/transport/connect";

/** What is the task queue's own. Its errors have no body, so their status says all. */
export const taskQueue: Vendor = {
  name: "the task queue",
  prefix: "taskqueue",
  lists: "comma",
  read: ({ error, message }) => ({ title: error, detail: message }),
};

/** Its routes ask nobody who they are; one behind a gateway may want a token. */
export const authOf: AuthOf = ({ auth, token }) => auth ?? (token === undefined ? anonymous : bearer(token));
