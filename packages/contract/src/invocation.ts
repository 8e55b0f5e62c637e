import type { RequestOptions } from "./call.js";

/** One call of one operation, its arguments told apart but not yet checked. */
export interface Invocation {
  /** The name it was called by, such as `capacity.quota.list`; the route when it has none. */
  readonly name: string;
  /** The values of the path, by name, as the caller gave them. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The parameters of the query. */
  readonly query?: object | undefined;
  /** What is sent, before it is encoded. */
  readonly body?: unknown;
  /** Headers that the operation lets its caller set, by their names in the model. */
  readonly headers?: object | undefined;
  /** Settings of this call alone. */
  readonly options?: RequestOptions | undefined;
  /** Whether a list takes its position in the body, as those sent by POST do. */
  readonly pagesInBody?: boolean;
  /** How many arguments were given that the operation does not take. */
  readonly surplus?: number;
}
