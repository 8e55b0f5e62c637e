import type { Vendor } from "@ofsc/contract";
import { toldBy } from "./pace/told.js";

/** What is CloudConnexa's own. */
export const connexa: Vendor = {
  name: "CloudConnexa",
  prefix: "connexa",
  lists: "repeat",
  baseUrl: (instance) => `https://${instance}.api.openvpn.com`,
  read: ({ error, title, message, detail, error_description, errorCode }) => ({
    title: title ?? error,
    detail: detail ?? message ?? error_description,
    errorCode,
  }),
  // A 429 says in these headers alone when there is room again.
  retryAfter: (headers) => {
    const told = toldBy(headers);
    return told?.left === 0 ? told.everyMs : undefined;
  },
};
