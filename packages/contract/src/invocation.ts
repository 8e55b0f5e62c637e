import type { RequestOptions } from "./call.js";

/** One call of one operation, its arguments told apart but not yet checked. */
export interface Invocation {
  /** The name it was called by, such as `capacity.quota.list`; the route when it has none. */
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query?: object | undefined;
  readonly body?: unknown;
  readonly headers?: object | undefined;
  readonly options?: RequestOptions | undefined;
  /** Whether a list takes its position in the body, as those sent by POST do. */
  readonly pagesInBody?: boolean;
  /** How many arguments were given that the operation does not take. */
  readonly surplus?: number;
}
