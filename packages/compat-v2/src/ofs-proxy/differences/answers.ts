import type { Difference } from "../../difference.js";

/** What comes back. */
export const answerDifferences: readonly Difference[] = [
  {
    what: "204 No Content",
    before: "reported by POST and PATCH as `status: -1`, so that every successful `moveActivity` looked like a failure",
    now: "`status: 204` without data",
  },
  {
    what: "The body of an error",
    before: "lost by PATCH and by uploads; after PUT, `data` was the request",
    now: "`data` is the body, as JSON or text, for every method; the status stays, whatever the body is",
  },
  {
    what: "`description`",
    before: "the HTTP reason phrase, empty over HTTP/2; nothing at all after a GET",
    now: "`detail` or `title` as OFS writes them, else the reason phrase",
  },
  {
    what: "`status: -1`",
    before: "without a reason, which was only printed to the console",
    now: "`description` says why: wrong arguments, no connection, a time limit, an open circuit; nothing is printed",
  },
  {
    what: "A write whose answer was lost",
    before: "`status: -1`, like any other failure",
    now: "`description` says that it may have taken effect; it is not sent again",
  },
  {
    what: "A success that is not JSON",
    before: "`data` was the text",
    now: "`status: -1`, and `description` says what came: OFS answers in JSON",
  },
  {
    what: "Redirects",
    before: "followed, a POST as a GET",
    now: "not followed: the response has the status of the redirect",
  },
  {
    what: "`instanceof OFSActivityResponse` and the like",
    before: "always false",
    now: "true for the responses of their methods",
  },
];
