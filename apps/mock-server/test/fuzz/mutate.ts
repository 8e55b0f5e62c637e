import type { Random } from "../../src/world/random.js";
import type { Draft } from "./requests.js";

const odd: readonly unknown[] = [
  ...[null, "", " ", -1, 0, 1e15, 1e308, 2 ** 53, 0.1, true, [], {}, [[]], { a: { b: {} } }],
  ...[
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "%",
    "%ff",
    "../..",
    "\u0000",
    "😀",
    "\ud800",
  ],
  ...["9999-12-31", "0000-01-01", "2026-02-30", "0001-01-01", "9999-12-31 23:59:59", "25:00", "48:59", "99:99"],
  ...["a".repeat(3000), "((((((((((", "[".repeat(200), "status=='", "(a+)+$", "1,2,3", "all", "-", "'\"<>&"],
];
const keys = ["constructor", "__proto__", "prototype", "toString", "items", "label", "date", "x".repeat(500)];

/** Spoils one to three things of a request. */
export function mutate(draft: Draft, random: Random): Draft {
  const spoilt: Draft = { ...draft, query: new URLSearchParams(draft.query), headers: { ...draft.headers } };
  for (let count = random.int(1, 3); count > 0; count--)
    random.pick([spoilPath, spoilQuery, spoilBody, spoilBody])(spoilt, random);
  return spoilt;
}

function spoilPath(draft: Draft, random: Random): void {
  const parts = draft.path.split("/");
  const at = random.int(4, parts.length - 1);
  parts[at] = safeEncode(String(random.pick(odd)));
  draft.path = parts.join("/");
}

/** Half characters cannot be part of a URL at all. */
function safeEncode(text: string): string {
  try {
    return encodeURIComponent(text).replaceAll(".", "%2e") || "x";
  } catch {
    return "%ED%A0%80";
  }
}

function spoilQuery(draft: Draft, random: Random): void {
  const names = [...draft.query.keys(), "offset", "limit", "fields", "q", ...keys];
  const value = random.pick(odd);
  draft.query.set(random.pick(names), typeof value === "string" ? value : String(JSON.stringify(value)));
}

function spoilBody(draft: Draft, random: Random): void {
  if (typeof draft.body !== "string") return;
  if (random.next() < 0.1) draft.body = random.pick(["", "{", "null", "[]", "0", '"text"', draft.body.slice(0, 20)]);
  else draft.body = spoilJson(draft.body, random);
}

function spoilJson(text: string, random: Random): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  const places = placesIn(value);
  if (places.length === 0) return JSON.stringify(random.pick(odd));
  const [holder, key] = random.pick(places);
  const way = random.next();
  if (way < 0.2) define(holder, random.pick(keys), random.pick(odd));
  else if (way < 0.4) Reflect.deleteProperty(holder, key);
  else define(holder, key, random.pick(odd));
  return JSON.stringify(value);
}

/** Also a name that would otherwise set what an object inherits. */
const define = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

function placesIn(value: unknown): [object, string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]): [object, string][] => [[value, key], ...placesIn(member)]);
}
