import type { Connection } from "./faults/distort.js";

/** Where to listen. */
export interface ListenOptions {
  /** The port; 0 for any that is free. @default any that is free */
  port?: number | undefined;
  /** The address to listen on. @default "127.0.0.1" */
  host?: string | undefined;
  /** What requests pass on their way, such as the console. */
  around?: Around | undefined;
}

/** A server that listens. */
export interface Listener {
  /** Without a slash at the end. */
  readonly url: string;
  /** The port that it listens on. */
  readonly port: number;
  /** Stops listening, and breaks the connections that are still open. */
  close(): Promise<void>;
}

/** Answers a request itself, or lets it go on. */
export type Around = (request: Request, next: () => Promise<Response>) => Promise<Response>;

type Respond = (request: Request, connection?: Connection) => Promise<Response>;

interface Bindings {
  readonly incoming: { readonly socket: { destroy(): void; resetAndDestroy?(): void } };
}

/** Serves over HTTP. The Node parts are loaded here and nowhere else. */
export async function listen(
  respond: Respond,
  { port = 0, host = "127.0.0.1", around = (_, next) => next() }: ListenOptions = {},
  release: () => void = () => {},
): Promise<Listener> {
  const { createAdaptorServer } = await import("@hono/node-server");
  const server = createAdaptorServer({
    // The process belongs to the user: its `Request` and `Response` stay as they are.
    overrideGlobalObjects: false,
    fetch: (request: Request, { incoming }: Bindings) =>
      around(request, () =>
        respond(request, {
          destroy: () => (incoming.socket.resetAndDestroy ?? incoming.socket.destroy).call(incoming.socket),
        }),
      ),
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`,
    port: actual,
    close() {
      release();
      return new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
    },
  };
}
