import * as z from "zod/mini";
import { isObject } from "../is-object.js";
import { Link } from "../link.js";
import { extensible, type Model, schemaOf } from "../model.js";
import { pattern } from "../rules.js";
import type { PageFacts } from "./paging.js";

/** What pages carry beside their items. Some lists write a position as text, others null for what they lack. */
interface PageEnvelope {
  totalResults?: number | null;
  hasMore?: boolean;
  offset?: number | string | null;
  limit?: number | string | null;
  nextPage?: string | null;
  links?: Link[];
}
export const PageEnvelope: Model<PageEnvelope> = () => {
  const position = () => z.optional(z.nullable(z.union([z.number(), z.string().check(pattern(/^\d+$/, "a number"))])));
  return extensible<PageEnvelope>({
    totalResults: z.optional(z.nullable(z.number())),
    hasMore: z.optional(z.boolean()),
    offset: position(),
    limit: position(),
    nextPage: z.optional(z.nullable(z.string())),
    links: z.optional(z.array(schemaOf(Link))),
  });
};

/** The members of an answer, none of which has to be what it ought to be. */
type Raw = { readonly [Member in keyof PageEnvelope]?: unknown } & { readonly items?: unknown };

/** The items of an answer, with what else is read of it. OFS leaves out what is empty, up to the whole answer. */
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
