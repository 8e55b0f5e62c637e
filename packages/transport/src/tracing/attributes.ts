import { type Operation, parseRoute } from "@ofsc/contract";
import type { Attributes } from "@opentelemetry/api";
import type { CallSummary } from "../diagnostics/summary.js";
import type { CallContext } from "../layer.js";

/** Where a request goes, in the words of the semantic conventions for HTTP. */
export function targetAttributes(method: string, { protocol, hostname, port }: URL): Attributes {
  return {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
  };
}

/** Facts of which there are few values: metrics have no others. */
export function callAttributes({ name, operation, transport }: CallContext): Attributes {
  const { verb, path } = parseRoute(operation.route);
  const base = new URL(transport.baseUrl);
  return {
    ...targetAttributes(verb, base),
    ...(isTemplate(operation) && {
      "url.template": `${base.pathname.replace(/\/$/, "")}${path}`,
      [`${transport.vendor.prefix}.operation`]: name,
    }),
  };
}

/** What `request()` sends has no more than a route, which may hold ids: there could be any number of those. */
const isTemplate = (operation: Operation): boolean =>
  operation.route.includes("{") || Object.keys(operation).length > 1;

/** How a call ended. */
export function outcomeAttributes({ status, error }: CallSummary): Attributes {
  return {
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(error && { "error.type": status !== undefined && status >= 400 ? String(status) : error.code }),
  };
}
