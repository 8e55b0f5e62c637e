import type { IncomingMessage } from "node:http";

/** A request as the server saw it. */
export interface Received {
  readonly method: string;
  /** As it came, without the prefix of the case. */
  readonly path: string;
  readonly query: Record<string, string>;
  readonly search: string;
  readonly headers: Record<string, string>;
  /** Milliseconds since the first request of the case. */
  readonly at: number;
  body: string;
  bytes: number;
  /** Whether the client went away before its answer was complete. */
  gaveUp: boolean;
}

/** What there is to note of a request when its head is there. */
export function receive(request: IncomingMessage, url: URL, path: string, at: number): Received {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? "",
    path,
    query: Object.fromEntries(url.searchParams),
    search: url.search,
    headers: Object.fromEntries(headers),
    at,
    body: "",
    bytes: 0,
    gaveUp: false,
  };
}

/** Reads the body of a request to its end. */
export async function readBody(request: IncomingMessage, received: Received): Promise<void> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    received.gaveUp = true;
  }
  const body = Buffer.concat(chunks);
  received.bytes = body.byteLength;
  // Enough to compare; a large upload is counted.
  received.body = body.subarray(0, 65_536).toString("utf8");
}
