/** The part of a pool of `pg` that is used. */
export interface PostgresPool {
  /** Runs a statement on any connection. */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly object[] }>;
  /** A connection for this process alone. */
  connect(): Promise<PostgresClient>;
}

/** The part of a connection that is used. */
export interface PostgresClient {
  /** Runs a statement. */
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly object[] }>;
  /** Told when the connection is gone, and of what others say. */
  on(event: "error" | "end" | "notification", listener: () => void): unknown;
  /** Gives it back; with `true` it is closed. */
  release(destroy?: boolean): void;
}
