/** A server that listens. */
export interface Listener {
  /** Without a slash at the end. */
  readonly url: string;
  /** Stops listening, and breaks the connections that are still open. */
  close(): Promise<void>;
}

/** The part of `node:http` that is needed. */
interface NodeHttp {
  createServer(answer: (incoming: Incoming, outgoing: Outgoing) => Promise<void>): Server;
}

interface Incoming extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  readonly method?: string;
  readonly url?: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Outgoing {
  writeHead(status: number, headers: Readonly<Record<string, string>>): void;
  end(body: Uint8Array | string): void;
}

interface Server {
  once(event: "error", reject: (error: Error) => void): void;
  listen(port: number, host: string, done: () => void): void;
  address(): unknown;
  close(done: () => void): void;
  closeAllConnections(): void;
}

/** Serves over HTTP on this machine. The parts of Node are loaded here and nowhere else. */
export async function listen(respond: (request: Request) => Promise<Response>, port = 0): Promise<Listener> {
  // By a name that is no literal: packages that browsers load are checked without the types of Node.
  const { createServer } = (await import("node:http" as string)) as NodeHttp;
  const server = createServer(async (incoming, outgoing) => {
    try {
      const chunks: Uint8Array<ArrayBuffer>[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const { method = "GET", url = "/", headers } = incoming;
      const body = chunks.length > 0 ? new Blob(chunks) : null;
      const entries = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
      const request = new Request(new URL(url, `http://${headers["host"]}`), { method, headers: entries, body });
      const response = await respond(request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      // A fault of a handler is one of the program that wrote it: said aloud, and not taken for an answer.
      outgoing.writeHead(500, { "content-type": "text/plain" });
      outgoing.end(String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
  const address = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
