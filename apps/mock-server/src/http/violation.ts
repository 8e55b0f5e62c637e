import type { Problem } from "@ofsc/contract";

const onlyOne = "expected either resourceId or resourceInternalId";

/** What is wrong with a bulk update, in the words that OFS documents; the first violation stands for all. */
export function writeViolation({ path, message }: Problem, body: unknown): string {
  const place = path
    .replace(/\[(\d+)\]/g, "/$1")
    .replaceAll(".", "/")
    .replace(/^\//, "");
  if (message === "is required") return `Required property is not specified: '${place}'`;
  if (message.startsWith(onlyOne)) return writeIdentity(valueAt(body, place));
  const what = `Invalid property value. Path: '${place}'.`;
  const value = valueAt(body, place);
  const shown = typeof value === "object" ? "" : ` Value: '${String(value)}'.`;
  const [, bound, limit] = /^expected at (least|most) ([\d.]+)/.exec(message) ?? [];
  if (bound === undefined) return `${what}${shown} ${message}`;
  const [extreme, size, comparison] = bound === "most" ? ["Maximum", "long", "greater"] : ["Minimum", "short", "less"];
  if (typeof value !== "string" && !Array.isArray(value)) {
    return `${what}${shown} Value is ${comparison} than ${extreme.toLowerCase()}: '${limit}'`;
  }
  const kind = typeof value === "string" ? "String" : "Array";
  return `${what} ${kind} is too ${size}. Length: '${value.length}'. ${extreme} valid length: '${limit}'`;
}

function writeIdentity(item: unknown): string {
  const { resourceId } = (item ?? {}) as { resourceId?: unknown };
  return resourceId === undefined
    ? "Mandatory property is absent: 'resourceId' or 'resourceInternalId' must be defined"
    : "Only one of the parameters 'resourceId' or 'resourceInternalId' can be specified in a request";
}

function valueAt(body: unknown, place: string): unknown {
  return place.split("/").reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], body);
}
