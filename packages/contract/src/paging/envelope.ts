import { isObject } from "../is-object.js";
import { type Link, linked } from "../link.js";
import { extensible, type Model, type Shape } from "../model.js";
import { rule } from "../rules.js";
import * as z from "../zod.js";
import type { PageFacts } from "./paging.js";

/** What lists by offset carry beside their items, each of which may be null. */
interface OffsetEnvelope {
  totalResults?: number | null;
  hasMore?: boolean | null;
  offset?: number | string | null;
  limit?: number | string | null;
  links?: Link[];
}
export const OffsetEnvelope: Model<OffsetEnvelope> = () => {
  // Some lists write a position as text.
  const position = () =>
    z.optional(
      z.unknown().check(rule(isCount, () => ({ code: "type", expected: "a number" }))),
    ) as Shape<OffsetEnvelope>["offset"];
  return extensible<OffsetEnvelope>({
    totalResults: z.optional(z.nullable(z.number())),
    hasMore: z.optional(z.nullable(z.boolean())),
    offset: position(),
    limit: position(),
    ...linked(),
  });
};

/** What lists by token carry beside their items. */
export const TokenEnvelope: Model<{ nextPage?: string | null }> = () =>
  extensible<{ nextPage?: string | null }>({ nextPage: z.optional(z.nullable(z.string())) });

/** What lists by link carry beside their items. */
export const LinkEnvelope: Model<{ links?: Link[] }> = () => extensible<{ links?: Link[] }>(linked());

/** The members of an answer, none of which has to be what it ought to be. */
type Members = "items" | "totalResults" | "hasMore" | "offset" | "limit" | "nextPage" | "links";
type Raw = { readonly [Member in Members]?: unknown };

/** The items of an answer, with what else is read of it. The service leaves out what is empty, up to the whole answer. */
export function readItems(data: unknown, rest: (raw: Raw) => Partial<PageFacts> = () => ({})): PageFacts | undefined {
  const raw = (data === undefined ? {} : data) as Raw;
  if (!isObject(raw) || Array.isArray(raw)) return undefined;
  const items = raw.items ?? [];
  return Array.isArray(items) ? { items, ...rest(raw) } : undefined;
}

/** The address of the next page. */
export function nextLink({ links }: Raw): string | undefined {
  const known: readonly unknown[] = Array.isArray(links) ? links : [];
  const next = known.find((link) => isObject(link) && (link as Link).rel === "next") as { href?: unknown } | undefined;
  return typeof next?.href === "string" ? next.href : undefined;
}

/** A number, from 0, that may be written as text. */
export function countOf(value: unknown): number | undefined {
  const count = typeof value === "number" || (typeof value === "string" && value !== "") ? Number(value) : Number.NaN;
  return count >= 0 && count < Number.POSITIVE_INFINITY ? count : undefined;
}

const isCount = (value: unknown) => value === null || countOf(value) !== undefined;
