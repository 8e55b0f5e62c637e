import type { Methods } from "./method.js";

/** What all four classes have. */
export const sharedMethods = {
  /** Gets a token; the result is the whole response. */
  token: {
    parameters: [{ name: "auth", default: null }],
    call: "transport.accessToken",
    args: [],
    response: 2,
    manual: true,
    note: "Returns the token alone, fetched once for all calls.",
  },
  /** Calls any path; the result is the whole response. */
  call: {
    parameters: [
      { name: "method", named: true },
      { name: "partialUrl", named: true },
      { name: "additionalHeaders", default: null, named: true },
      { name: "params", default: null, named: true },
      { name: "json", default: null, named: true },
      { name: "data", default: null, named: true },
    ],
    call: "request",
    args: [
      { from: "method" },
      { from: "partialUrl" },
      { fields: { query: { from: "params" }, body: { from: "json" }, headers: { from: "additionalHeaders" } } },
    ],
    response: 2,
    note: "Returns the data; `.withResponse()` gives the response too, and an error status throws.",
  },
} as const satisfies Methods;
