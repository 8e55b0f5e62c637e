import type { Paging } from "../page.js";
import { paginate } from "./paginate.js";
import { moveTo } from "./position.js";

/** From `nextPage` to `nextPage`, until a page is empty. */
export const byToken: Paging = {
  join: (_, invocation, read) =>
    paginate(invocation, read, (at, { items, nextPage }) =>
      items.length > 0 && typeof nextPage === "string" ? moveTo(at, { page: nextPage }) : undefined,
    ),
};
