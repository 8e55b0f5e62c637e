/** The connection that a request came over; absent where `fetch` is called directly. */
export interface Connection {
  /** Cuts it off. */
  destroy(): void;
}

/** Tells the Node listener that there is nothing left to send. */
const nothing = () => new Response(null, { headers: { "x-hono-already-sent": "true" } });

/** Ends a request without an answer. Without a connection, the way that `fetch` reports it. */
export function cut(connection: Connection | undefined): Response {
  if (!connection) throw new TypeError("fetch failed");
  connection.destroy();
  return nothing();
}
