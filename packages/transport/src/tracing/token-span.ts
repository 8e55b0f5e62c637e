import { SpanStatusCode, type Tracer } from "@opentelemetry/api";
import { harmless } from "../diagnostics/harmless.js";
import { redactUrl } from "../diagnostics/redact.js";
import { type End, watch } from "../diagnostics/watch.js";
import { isOfscError } from "../errors/is-ofsc-error.js";
import type { Exchange, WireRequest } from "../http/request.js";
import { targetAttributes } from "./attributes.js";
import { type ActiveSpan, startSpan } from "./call-span.js";
import { within } from "./within.js";

/** Sends a request to a token service, in a span below that of the call which needs the token. */
export function traceToken(tracer: Tracer | undefined, exchange: Exchange, prefix: string): Exchange {
  return (request, signal) => {
    const active = tracer && harmless(() => startTokenSpan(tracer, request, prefix));
    return watch(
      () => within(active?.context, () => exchange(request, signal)),
      (end) => active && endTokenSpan(active, end),
    );
  };
}

function startTokenSpan(tracer: Tracer, { method, url }: WireRequest, prefix: string): ActiveSpan {
  const target = new URL(url);
  return startSpan(tracer, prefix, `${method} ${target.pathname}`, {
    attributes: {
      ...targetAttributes(method, target),
      "url.full": redactUrl(url),
      "url.template": target.pathname,
      [`${prefix}.operation`]: "token",
    },
  });
}

function endTokenSpan({ span }: ActiveSpan, { result, error, failed }: End<Response>): void {
  if (result) span.setAttribute("http.response.status_code", result.status);
  if (failed || (result && result.status >= 400)) {
    const type = result ? String(result.status) : isOfscError(error) ? error.code : "connection";
    span.setAttribute("error.type", type);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}
