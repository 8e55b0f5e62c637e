import { argumentsOf, type PagePromise } from "@ofsc/contract";
import type { Transport } from "@ofsc/transport";
import { callOf } from "../operation/call-of.js";
import { findOperation } from "../operation/contracts.js";
import type { Entry } from "./catalog.js";

const mostCharacters = 25_000;
/** Items that are read where no limit is given. */
const mostItems = 20;
/** Characters of items that are held for a query, whatever the limit. */
const mostHeld = 4_000_000;

export interface Request {
  readonly arguments?: Readonly<Record<string, unknown>> | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly query?: string | undefined;
  readonly limit?: number | undefined;
}

/** Calls an operation with its arguments by name, and gives the answer as text that is not too long. */
export async function invoke(
  entry: Entry,
  request: Request,
  transport: Transport,
  signal: AbortSignal,
): Promise<string> {
  const operation = await findOperation(entry.operation);
  const given = { ...request.arguments };
  const take = (members: readonly string[]) =>
    Object.fromEntries(members.flatMap((member) => (Object.hasOwn(given, member) ? [[member, given[member]]] : [])));
  const membersOf = (place: string) => entry.flags.filter((flag) => flag.place === place).map(({ member }) => member);
  const known = new Set(
    [...entry.args, ...entry.flags.filter(({ place }) => place !== "own")].map(({ member }) => member),
  );
  const others = Object.entries(given).filter(([member]) => !known.has(member) && member !== "body");
  const args = argumentsOf(operation).map((place) => {
    if (place.kind === "path") return given[place.name];
    if (place.kind === "query")
      return {
        ...take(membersOf("query")),
        ...(operation.body ? {} : Object.fromEntries(others)),
        ...ownFields(entry, request),
        ...ownLimit(entry, request),
      };
    if (place.kind === "headers") return take(membersOf("headers"));
    // What no flag names is a custom property, or a member of members.
    if (place.kind === "body")
      return { ...(given["body"] as object | undefined), ...take(membersOf("body")), ...Object.fromEntries(others) };
    return { signal };
  });
  const call = callOf(operation, transport, entry.operation)(...args);
  const answer = entry.list ? await readItems(call as PagePromise<unknown>, request.limit ?? mostItems) : await call;
  return written(await narrowed(answer, request));
}

const ownFields = ({ flags }: Entry, { fields }: Request) =>
  fields && flags.some(({ member, place }) => member === "fields" && place === "query") ? { fields } : {};

/** OFS is asked for no more at once than is wanted in all. */
const ownLimit = ({ list, pageLimit }: Entry, { limit = mostItems }: Request) =>
  list && pageLimit ? { limit: Math.min(limit, pageLimit) } : {};

async function readItems(list: PagePromise<unknown>, limit: number): Promise<unknown> {
  const items: unknown[] = [];
  let total: number | undefined;
  let held = 0;
  // What would be cut is not gathered first; a query may still see more of it than is shown.
  const isFull = () => held > mostHeld && items.length > 0;
  for await (const page of list.pages()) {
    total = page.totalResults ?? total;
    for (const item of page.items.slice(0, limit - items.length)) {
      held += JSON.stringify(item).length;
      if (isFull()) break;
      items.push(item);
    }
    if (isFull() || items.length >= limit) break;
  }
  return {
    items,
    shown: items.length,
    ...(isFull() && { more: true }),
    ...(total !== undefined && { totalResults: total }),
  };
}

async function narrowed(answer: unknown, { query, fields }: Request): Promise<unknown> {
  const picked = fields ? pick(answer, fields) : answer;
  if (query === undefined) return picked;
  const { search } = await import("@jmespath-community/jmespath");
  const items = (picked as { items?: unknown } | undefined)?.items ?? picked;
  return search(items as never, query);
}

function pick(node: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => pick(item, fields));
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray((node as { items?: unknown }).items))
    return { ...node, items: pick((node as { items: unknown }).items, fields) };
  return Object.fromEntries(Object.entries(node).filter(([member]) => fields.includes(member)));
}

/** As JSON, cut where it is too long, with how many were left off. */
function written(answer: unknown): string {
  const text = JSON.stringify(answer ?? null);
  if (text.length <= mostCharacters) return text;
  const { items, ...about } = (Array.isArray(answer) ? { items: answer } : answer) as { items?: unknown };
  if (!Array.isArray(items))
    return JSON.stringify({
      cut: text.slice(0, mostCharacters),
      leftOffCharacters: text.length - mostCharacters,
      hint: "ask for less with fields or query",
    });
  const shown: unknown[] = [];
  let length = 200;
  for (const item of items) {
    length += JSON.stringify(item).length + 1;
    if (length > mostCharacters) break;
    shown.push(item);
  }
  return JSON.stringify({
    ...about,
    items: shown,
    shown: shown.length,
    leftOff: items.length - shown.length,
    hint: "ask for less with fields, query or limit",
  });
}
