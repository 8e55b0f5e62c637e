import { type Paging, paginate } from "../page.js";

/** The whole list in one answer. */
export const allAtOnce: Paging = { join: (_, invocation, read) => paginate(invocation, read, () => undefined) };
