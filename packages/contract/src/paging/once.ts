import type { PagePromise } from "../page.js";
import type { Listing } from "./paging.js";
import { checkPage, joinPages, readPage } from "./reading.js";

/** The one page that a list is. */
export function once(list: Listing): PagePromise<unknown> {
  const first = readPage(list);
  return joinPages(first, async function* () {
    const page = await first.call;
    checkPage(first);
    yield page;
  });
}
