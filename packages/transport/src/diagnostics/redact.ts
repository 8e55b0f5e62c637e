import { isUrl } from "../http/base-url.js";

/** What stands where something is not shown. */
const REDACTED = "[redacted]";

const REQUEST_IDS = ["x-request-id", "x-oracle-dms-ecid", "opc-request-id", "x-correlation-id"];

/** Everything else may be a secret, or somebody's data. */
const SHOWN_HEADERS = new Set([
  ...["accept", "accept-encoding", "accept-language", "cache-control", "connection", "content-encoding"],
  ...["content-length", "content-type", "date", "retry-after", "server", "transfer-encoding", "vary"],
]);
const SHOWN_QUERY = new Set(["limit", "offset", "fields", "expand", "language"]);

/** Headers with the values of the harmless ones. */
export function redactHeaders(headers: Headers | Readonly<Record<string, string>>): Record<string, string> {
  const entries = typeof headers.forEach === "function" ? listOf(headers as Headers) : Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const lower = name.toLowerCase();
      return [lower, SHOWN_HEADERS.has(lower) || (REQUEST_IDS.includes(lower) && isId(value)) ? value : REDACTED];
    }),
  );
}

function listOf(headers: Headers): [string, string][] {
  const list: [string, string][] = [];
  // Not every runtime can iterate them.
  headers.forEach((value, name) => void list.push([name, value]));
  return list;
}

/** An address with its path, and the values of the harmless parts of its query. */
export function redactUrl(text: string): string {
  if (!isUrl(text)) return REDACTED;
  const { origin, pathname, searchParams } = new URL(text);
  const query = [...searchParams].map(
    ([name, value]) => `${showName(name)}=${SHOWN_QUERY.has(name) ? encodeURIComponent(value) : REDACTED}`,
  );
  return `${origin}${pathname}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** The same, with the path's values as well: a login or a label may be somebody's name, a number is none. */
export function redactPath(text: string, route: string): string {
  const shown = redactUrl(text);
  const [path = ""] = route.slice(route.indexOf(" ") + 1).split("?", 1);
  const template = path.split("/");
  const [address = "", ...query] = shown.split("?");
  const parts = address.split("/");
  const start = parts.length - template.length;
  const hidden = parts.map((part, index) =>
    template[index - start]?.startsWith("{") && !/^[\d-]+$/.test(part) ? REDACTED : part,
  );
  return [hidden.join("/"), ...query].join("?");
}

/** A name that a program gave; what is no plain name may be data. */
export const showName = (name: string): string => (/^[a-z_]\w{0,63}$/i.test(name) ? name : REDACTED);

/** Where in the arguments something is; its names are the caller's. */
export const showPath = (path: string): string => (/^[\w.[\]]{1,200}$/.test(path) ? path : REDACTED);

/** Enough of a user or client to tell it from others: `re***@acme`. */
export function maskPrincipal(principal: string): string {
  const [, name = "", instance = ""] = /^(.*?)(@[^@]*)?$/s.exec(principal) ?? [];
  return `${name.length > 4 ? name.slice(0, 2) : ""}***${instance}`;
}

/** The name that a server or gateway gave to a request, if it did. The service documents none. */
export function requestIdOf(headers: Headers | undefined): string | undefined {
  const found = REQUEST_IDS.map((name) => headers?.get(name));
  return found.find((value) => typeof value === "string" && isId(value)) ?? undefined;
}

const isId = (value: string): boolean => /^[\w.:,;=+/-]{1,200}$/.test(value);
