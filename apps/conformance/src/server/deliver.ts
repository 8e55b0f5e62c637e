import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import type { Answer, Fault } from "../case.js";
import { expandBody, expandText } from "./expand.js";

/** Sends an answer, with what is to go wrong on its way. */
export function deliver(response: ServerResponse, answer: Answer, base: string): void {
  const { status = 200, headers = {}, body, gzip = false, fault } = answer;
  response.shouldKeepAlive = answer.keepAlive ?? false;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, expandText(value, base));
  if (body === undefined || status === 204 || status === 304) {
    response.end();
    return;
  }
  if (!response.hasHeader("content-type")) response.setHeader("content-type", "application/json; charset=UTF-8");
  const text = Buffer.from(expandBody(body, base));
  const bytes = gzip ? gzipSync(text) : text;
  if (gzip) response.setHeader("content-encoding", "gzip");
  if (typeof fault !== "object") response.setHeader("content-length", bytes.byteLength).end(bytes);
  else distort(response, bytes, fault);
}

function distort(response: ServerResponse, bytes: Buffer, fault: Exclude<Fault, string>): void {
  if ("shorten" in fault) {
    // Neither a length nor chunks: the end of the connection is the end of the body.
    response.useChunkedEncodingByDefault = false;
    response.removeHeader("content-length");
    response.end(bytes.subarray(0, fault.shorten));
    return;
  }
  response.setHeader("content-length", bytes.byteLength);
  if ("trickleMs" in fault) {
    trickle(response, bytes, fault.trickleMs);
    return;
  }
  const part = bytes.subarray(0, "stall" in fault ? fault.stall : fault.truncate);
  response.flushHeaders();
  response.write(part, () => {
    // Cut at once, what was written might never be read.
    if ("truncate" in fault) setTimeout(() => cut(response.socket), 20);
  });
}

function trickle(response: ServerResponse, bytes: Buffer, everyMs: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, ++sent));
    if (sent < bytes.byteLength) return;
    clearInterval(timer);
    response.end();
  }, everyMs);
  response.once("close", () => clearInterval(timer));
}

/** Ends a connection as a machine does that has gone away. */
export function cut(socket: Socket | null): void {
  if (socket && !socket.destroyed) socket.resetAndDestroy();
}
