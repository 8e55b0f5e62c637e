import type { Vendor } from "@ofsc/contract";

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
    const seconds = Number(headers.get("x-ratelimit-replenish-time") ?? Number.NaN);
    return headers.get("x-ratelimit-remaining") === "0" && seconds > 0 ? seconds * 1000 : undefined;
  },
};
