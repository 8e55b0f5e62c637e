/** Where BullMQ keeps its queues: the same for those who add jobs and for workers. */
export interface JobsOptions {
  /**
   * What `bullmq` connects with: a URL, or the options or a client that it takes. Redis wants the package `ioredis`,
   * PostgreSQL `pg`.
   */
  connection: string | object;
  /** Which database it is. @default "postgres" for a URL of `postgres:` or `postgresql:`, else "redis" */
  backend?: "redis" | "postgres" | undefined;
  /**
   * Before every key in Redis; the schema in PostgreSQL, which is made where it is missing. A pool of one's own has what
   * BullMQ calls `bullmq`, which has to be there. @default "ofsc"
   */
  prefix?: string | undefined;
  /** Told of errors of the connection; work goes on by itself once it is back. */
  onError?: ((error: Error) => void) | undefined;
}
