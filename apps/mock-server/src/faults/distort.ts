import { problemBody } from "../http/problem.js";
import type { StatusFault } from "./fault.js";
import type { Struck } from "./registry.js";

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

/** The answer that a status fault gives. */
export function faultyStatus({ status, body = "problem", headers = {}, retryAfter, detail }: StatusFault): Response {
  const all = new Headers(headers);
  if (retryAfter !== undefined) all.set("retry-after", writeRetryAfter(retryAfter));
  const send = (text: string | null, type: string) => {
    if (text !== null && !all.has("content-type")) all.set("content-type", type);
    return new Response(text, { status, headers: all });
  };
  const problem = JSON.stringify(problemBody(status, detail));
  if (typeof body === "object") return send(body.text, body.type ?? "text/plain; charset=UTF-8");
  switch (body) {
    case "empty":
      return send(null, "");
    case "html":
      return send(`<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`, "text/html");
    case "truncated":
      return send(problem.slice(0, problem.length / 2), "application/json; charset=UTF-8");
    case "problem":
      return send(problem, "application/json; charset=UTF-8");
  }
}

function writeRetryAfter(value: number | Date | string): string {
  return value instanceof Date ? value.toUTCString() : String(value);
}

type Wait = (milliseconds: number) => Promise<void>;

/** Puts the faults of the body into an answer: another content first, then the way it is sent. */
export async function distort(response: Response, struck: Struck, wait: Wait, at?: Connection): Promise<Response> {
  const { drift, truncate, stall, trickle } = struck;
  const drifted = drift ? await change(response, drift.change) : response;
  if (!(truncate || stall || trickle)) return drifted;
  const bytes = new Uint8Array(await drifted.arrayBuffer());
  const end = truncate?.after ?? stall?.after ?? Math.ceil(bytes.length / 2);
  const headers = new Headers(drifted.headers);
  // A length known beforehand is how a client tells that something is missing.
  if (truncate?.end !== "clean") headers.set("content-length", String(bytes.length));
  const send = (body: BodyInit) => new Response(body, { status: drifted.status, headers });
  if (trickle) return send(trickled(bytes, trickle.bytesPerSecond, wait));
  if (stall) return send(stalled(bytes.slice(0, end), wait, at));
  return send(truncate?.end === "clean" ? bytes.slice(0, end) : broken(bytes.slice(0, end), wait, at));
}

async function change(response: Response, by: (data: unknown) => unknown): Promise<Response> {
  if (!response.ok || !/json/.test(response.headers.get("content-type") ?? "")) return response;
  const data: unknown = await response.json();
  const { status, headers } = response;
  return new Response(JSON.stringify(by(data) ?? data), { status, headers });
}

type Stream = ReadableStream<Uint8Array<ArrayBuffer>>;

function trickled(bytes: Uint8Array<ArrayBuffer>, bytesPerSecond: number, wait: Wait): Stream {
  const step = Math.max(1, Math.floor(bytesPerSecond / 10));
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      if (sent > 0) await wait((step / bytesPerSecond) * 1000);
      controller.enqueue(bytes.slice(sent, sent + step));
      sent += step;
      if (sent >= bytes.length) controller.close();
    },
  });
}

/** Silent until the faults are cleared or the client gives up. */
function stalled(start: Uint8Array<ArrayBuffer>, wait: Wait, at?: Connection): Stream {
  return new ReadableStream({
    start(controller) {
      if (start.length > 0) controller.enqueue(start);
      void wait(Infinity).then(() => breakOff(controller, at));
    },
  });
}

/** Leaves the start some time to arrive before the connection breaks. */
function broken(start: Uint8Array<ArrayBuffer>, wait: Wait, at?: Connection): Stream {
  return new ReadableStream({
    async start(controller) {
      if (start.length > 0) controller.enqueue(start);
      await wait(20);
      breakOff(controller, at);
    },
  });
}

function breakOff(controller: ReadableStreamDefaultController, connection?: Connection): void {
  if (connection) connection.destroy();
  else controller.error(new TypeError("terminated"));
}
