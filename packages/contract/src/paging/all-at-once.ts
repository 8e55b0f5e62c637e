import { checkPage, joinPages, type Paging, readPage } from "../page.js";

/** The whole list in one answer. */
export const allAtOnce: Paging = {
  join: (_, invocation, read) => {
    const call = readPage(read, invocation);
    return joinPages(call, async function* () {
      yield checkPage(await call);
    });
  },
};
