import type { Vendor } from "@ofsc/contract";

/** What is OFS's own. */
export const ofs: Vendor = {
  name: "OFS",
  prefix: "ofsc",
  lists: "comma",
  baseUrl: (instance) => `https://${instance}.fs.ocs.oraclecloud.com`,
  read: ({ type, title, detail, "o:errorCode": errorCode }) => ({ type, title, detail, errorCode }),
  // The list of subscriptions does not get shorter by waiting.
  isFinal: (status, { detail = "" }) => status === 503 && /too many subscriptions/i.test(detail),
};
