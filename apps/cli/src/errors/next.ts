import type { AnyError } from "./any-error.js";

interface Advice {
  readonly code: string;
  /** A part of OFS's own `detail`; absent where the code alone tells. */
  readonly detail?: RegExp;
  readonly next: string;
}

// OFS tells errors of one status apart by their text alone, so this advice, which nothing depends on, looks at it.
const advices: readonly Advice[] = [
  {
    code: "api",
    detail: /more than 31 days/,
    next: "give --date-to within 31 days of --date-from, or use ofsc export activities, which asks in windows",
  },
  {
    code: "server",
    detail: /too many subscriptions/i,
    next: "delete one: ofsc events subscriptions list, then ofsc events subscriptions delete ID",
  },
  { code: "authentication", next: "sign in again with ofsc login, or look with ofsc doctor at what is used" },
  { code: "authorization", next: "give the application access to this API: Configuration, Applications, in OFS" },
  { code: "not_found", next: "check the id, and the instance with ofsc whoami" },
  { code: "conflict", detail: /status/i, next: "look at the present state first: ofsc activities get ID" },
  { code: "conflict", next: "somebody changed it meanwhile: read it again, then repeat" },
  { code: "rate_limit", next: "wait, then repeat; fewer programs at once help" },
  { code: "outcome_unknown", next: "look whether it was applied before you repeat it" },
  { code: "timeout", next: "repeat with a longer --timeout, or ask for less at once" },
  { code: "circuit_open", next: "OFS is failing; repeat later" },
  { code: "connection", next: "ofsc doctor tests name, network and TLS" },
  { code: "server", next: "repeat later; ofsc doctor tells whether OFS answers at all" },
  {
    code: "configuration",
    next: "sign in with ofsc login, or set OFSC_INSTANCE, OFSC_CLIENT_ID and OFSC_CLIENT_SECRET",
  },
];

/** What to do about an error, in a sentence. */
export function nextOf({ code, detail = "" }: AnyError): string | undefined {
  return advices.find((advice) => advice.code === code && (advice.detail?.test(detail) ?? true))?.next;
}
