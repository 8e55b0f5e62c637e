import { type Operation, statusesOf } from "@ofsc/contract";
import { isReply } from "./handlers.js";
import { json } from "./problem.js";

/** Turns what a handler returned into the answer that the operation documents. */
export function answer(operation: Operation, result: unknown): Response {
  const { data, status = statusesOf(operation)[0] ?? 200, headers = {} } = isReply(result) ? result : { data: result };
  if (data === undefined || status === 204) return new Response(null, { status, headers });
  if (data instanceof Blob) {
    return new Response(data, {
      status,
      headers: { "content-type": data.type || "application/octet-stream", ...headers },
    });
  }
  return json(data, status, headers);
}
