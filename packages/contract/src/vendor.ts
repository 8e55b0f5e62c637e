import type { WebHeaders } from "./web.js";

/** What a service says of an error, in the terms in which all errors tell it. */
export interface Said {
  /** The address of a page about the error. */
  readonly type?: string | undefined;
  /** What went wrong, in short. */
  readonly title?: string | undefined;
  /** What went wrong in this case. */
  readonly detail?: string | undefined;
  /** The service's own code for the error. */
  readonly errorCode?: string | undefined;
}

/** What is one service's own among all that speak HTTP and JSON: a value, which everything else is given. */
export interface Vendor {
  /** As messages call it. */
  readonly name: string;
  /** Goes before the names of spans, metrics and channels, and in capitals before `_LOG`, the variable that logs. */
  readonly prefix: string;
  /** How a list travels in a query: `ids=1,2` or `ids=1&ids=2`. */
  readonly lists: ListStyle;
  /** The address of an instance; absent for a service that has to be told where it is. */
  readonly baseUrl?: (instance: string) => string;
  /** What the body of an error says; members that are no text are left out. */
  readonly read: (body: Readonly<Record<string, unknown>>) => { readonly [Member in keyof Said]: unknown };
  /** Whether an error will not go away by waiting, though its status looks like it. @default never */
  readonly isFinal?: (status: number, said: Said) => boolean;
  /** How long an answer without `Retry-After` asks to wait, in milliseconds. `now` is in milliseconds since 1970. */
  readonly retryAfter?: (headers: WebHeaders, now: number) => number | undefined;
}

/** How a list stands in a query: `a=1,2`, or `a=1&a=2`. */
export type ListStyle = "comma" | "repeat";
