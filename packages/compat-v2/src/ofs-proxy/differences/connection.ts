import type { Difference } from "../../difference.js";

/** Credentials, addresses, and how calls are made. */
export const connectionDifferences: readonly Difference[] = [
  {
    what: "429 and 503 with `Retry-After`",
    before: "returned at once",
    now: "waited for and sent again, three times in all; what then remains comes back as before",
  },
  {
    what: "5xx and lost connections",
    before: "returned at once",
    now: "sent again where that does no harm: what only reads, and what may be written twice",
  },
  {
    what: "Time limits",
    before: "none",
    now: "`status: -1` after 30 seconds for an attempt or 120 seconds in all; `new OFS(credentials, { timeout })` sets others",
  },
  {
    what: "A service that keeps failing",
    before: "asked again and again",
    now: "left alone for some seconds after half of 20 calls have failed: `status: -1` at once; `breaker: false` turns that off",
  },
  {
    what: "`token: undefined`",
    before: "sent as `Bearer undefined`",
    now: "counts as absent; without any credentials, calls resolve with `status: -1`",
  },
  {
    what: "`baseURL: undefined`",
    before: "a TypeError from the constructor",
    now: "counts as absent",
  },
  {
    what: "A path in `baseURL`",
    before: "dropped",
    now: "kept, before the path of every request",
  },
  {
    what: "`http:` addresses",
    before: "credentials were sent in the clear",
    now: "`status: -1`, except for this machine",
  },
  {
    what: "`ofs.credentials.token = …`",
    before: "without effect",
    now: "used by every call from then on, as is a new object",
  },
];
