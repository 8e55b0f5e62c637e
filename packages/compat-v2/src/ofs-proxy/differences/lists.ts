import type { Difference } from "../../difference.js";

/** Lists that are read to their end. */
export const listDifferences: readonly Difference[] = [
  {
    what: "Pages that come back short",
    before: "`getAllUsers` and `getAllResources` stopped there; `getAllActivities` skipped what was missing",
    now: "lists go on from the rows received until OFS says that there are no more",
  },
  {
    what: "An empty page, or one without `items`",
    before: "a TypeError, or a loop without end where `hasMore` was true",
    now: "the end of the list",
  },
  {
    what: "`hasMore` in what `getAll…` returns",
    before: "that of the first page, `true`",
    now: "`false`, since everything has been read",
  },
  {
    what: "`getAllResourceAssistants`",
    before: "every assistant twice, and a loop without end at 100 of them",
    now: "each once: OFS returns the whole list at once, and `limit` and `offset` are not sent",
  },
  {
    what: "`getAll…` without a connection",
    before: "rejected with a TypeError",
    now: "resolves with `status: -1`, like every other method",
  },
];
