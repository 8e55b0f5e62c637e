import { type Operation, statusesOf } from "@ofsc/contract";
import { isReply, type Reply } from "./handlers.js";
import { json, writtenJson } from "./problem.js";

/** Turns what a handler returned into the answer that the operation documents. */
export function answer(operation: Operation, result: unknown): Response {
  const reply: Partial<Reply<unknown>> & { data: unknown } = isReply(result) ? result : { data: result };
  const { data, status = statusesOf(operation)[0] ?? 200, headers = {}, text } = reply;
  if (data === undefined || status === 204) return new Response(null, { status, headers });
  if (data instanceof Blob) {
    return new Response(data, {
      status,
      headers: { "content-type": data.type || "application/octet-stream", ...headers },
    });
  }
  return text === undefined ? json(data, status, headers) : writtenJson(text, status, headers);
}
