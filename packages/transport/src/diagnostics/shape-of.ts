import { showName } from "./redact.js";

const MAX_DEPTH = 4;
const MAX_MEMBERS = 40;

/** What something looks like, without what it says: `{ activityId: number, items: [12 × { status: string }] }`. */
export function shapeOf(value: unknown, depth = 0): string {
  if (value === null) return "null";
  if (typeof value !== "object") return typeof value;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return depth >= MAX_DEPTH ? "[…]" : `[${value.length} × ${shapeOf(value[0], depth + 1)}]`;
  }
  if (value instanceof Blob) return `${value.size} bytes`;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  if (value instanceof URLSearchParams || value instanceof FormData) return shapeOf(Object.fromEntries(value), depth);
  if (!isPlain(value)) return showName(value.constructor?.name ?? "object");
  return shapeOfMembers(value, depth);
}

/** The shape of what JSON says; of any other text its length. */
export function shapeOfText(text: string): string {
  try {
    return shapeOf(JSON.parse(text));
  } catch {
    return `text of ${text.length} characters`;
  }
}

function shapeOfMembers(value: object, depth: number): string {
  const names = Object.keys(value);
  if (names.length === 0) return "{}";
  if (depth >= MAX_DEPTH) return "{…}";
  const shown = names
    .slice(0, MAX_MEMBERS)
    .map((name) => `${showName(name)}: ${shapeOf((value as Record<string, unknown>)[name], depth + 1)}`);
  if (names.length > MAX_MEMBERS) shown.push(`… ${names.length - MAX_MEMBERS} more`);
  return `{ ${shown.join(", ")} }`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
