import type { Difference } from "../../difference.js";

/** What is sent. */
export const argumentDifferences: readonly Difference[] = [
  {
    what: "Parameters that are `undefined` or `null`",
    before: "sent as the texts `undefined` and `null`",
    now: "not sent",
  },
  {
    what: "Parameters that OFS does not know",
    before: "sent, and ignored by OFS, so that a misspelled filter returned everything",
    now: "`status: -1`, and `description` names them; nothing is sent",
  },
  {
    what: "Values of the wrong type in a body",
    before: "sent, for OFS to refuse",
    now: "`status: -1`, and `description` names all of them by their paths; fields that are not known are sent",
  },
  {
    what: "`data` of `enrouteActivity` and `stopTravel`",
    before: "sent, though OFS documents no body",
    now: "not sent",
  },
  {
    what: "`fields` of assistants",
    before: "sent under a name that OFS does not know, without effect",
    now: "sent as `resourceFields`",
  },
  {
    what: "Ids in a path",
    before: "not encoded: `a/b` and `../…` addressed something else, and an empty id the whole collection",
    now: "percent-encoded; an empty one, `.` and `..` are refused with `status: -1`",
  },
];
