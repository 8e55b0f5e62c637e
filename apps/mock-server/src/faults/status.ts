import { problemBody } from "../http/problem.js";
import type { StatusFault } from "./fault.js";

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
