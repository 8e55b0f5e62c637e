import type { AnyError } from "./any-error.js";

const common: Readonly<Record<string, string>> = {
  conflict: "somebody may have changed it meanwhile: read it again, then repeat",
  rate_limit: "wait, then repeat; fewer programs at once help",
  outcome_unknown: "look whether it was applied before you repeat it",
  timeout: "repeat with a longer --timeout, or ask for less at once",
  server: "repeat later",
  circuit_open: "repeat later",
};

/** What to do about an error, by its code: what a service has to say before what holds for all. */
export const adviceFor =
  (own: Readonly<Record<string, string>>) =>
  ({ code }: AnyError): string | undefined =>
    own[code] ?? common[code];
