import { readItems } from "./envelope.js";
import { once } from "./once.js";
import type { Paging } from "./paging.js";

/** The whole list in one answer. */
export const allAtOnce: Paging = { read: readItems, next: () => undefined, join: once };
