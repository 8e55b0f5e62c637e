import type { Json } from "../case.js";

/** What stands for what in a case, where another vendor's client makes the calls. */
export interface CaseVendor {
  readonly name: "connexa" | "task-queue";
  /** Parts of texts: names of operations, routes, verbs. */
  readonly texts: readonly (readonly [ofs: string, own: string])[];
  /** Whole values: what is sent, and what comes back. */
  readonly values: readonly (readonly [ofs: Json, own: Json])[];
  /** Names of members; a list of one becomes the one. */
  readonly members: Readonly<Record<string, string>>;
  /** What it does not have, by a pattern over "group: name" and the case as text; the reason continues "it". */
  readonly lacks: readonly (readonly [what: RegExp, because: string])[];
}
