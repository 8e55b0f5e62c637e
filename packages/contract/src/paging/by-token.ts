import { PagingError } from "../errors.js";
import { type Paging, paginate } from "../page.js";
import { moveTo, positionOf } from "./position.js";

/** From `nextPage` to `nextPage`, until a page is empty. */
export const byToken: Paging = {
  join: (operation, invocation, read) =>
    paginate(invocation, read, (at, { items, nextPage }) => {
      if (items.length === 0 || nextPage === undefined || nextPage === null) return undefined;
      if (nextPage === positionOf(at).page) {
        throw new PagingError(`${operation.route}: the page after ${nextPage} is ${nextPage} again`);
      }
      return moveTo(at, { page: nextPage });
    }),
};
