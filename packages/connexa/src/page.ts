import { isObject, type Model, object, type PageFacts, type Paging, walk } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

/** What a page says of its list, beside its items. */
export interface PageCounts {
  /** The number of the page, from 0. */
  page?: number;
  /** The most items of a page. */
  size?: number;
  /** How many items the page has. */
  numberOfElements?: number;
  /** How many items there are over all pages. */
  totalElements?: number;
  /** How many pages there are. */
  totalPages?: number;
  /** Whether the list could be read. */
  success?: boolean;
}
export const PageCounts: Model<PageCounts> = () =>
  object<PageCounts>({
    page: z.optional(z.number()),
    size: z.optional(z.number()),
    numberOfElements: z.optional(z.number()),
    totalElements: z.optional(z.number()),
    totalPages: z.optional(z.number()),
    success: z.optional(z.boolean()),
  });

const countOf = (value: unknown) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined);

/** Numbered pages, whose items are in `content`. */
export const byNumber: Paging = {
  member: "content",
  read(data): PageFacts | undefined {
    const { content, page, totalPages } = (isObject(data) ? data : {}) as Readonly<Record<string, unknown>>;
    const [at, of] = [countOf(page), countOf(totalPages)];
    const more = at === undefined || of === undefined ? undefined : at + 1 < of;
    return Array.isArray(content) ? { items: content, offset: at, more } : undefined;
  },
  start: (asked, size) => ({ page: 0, size, ...asked }),
  isFor: (at, { offset = Number(at.page) }) => offset === Number(at.page),
  // Where the counts cannot be read, a page that is not full is the last one.
  next: (at, { items, more = items.length >= Number(at["size"]) }) =>
    more && items.length > 0 ? { ...at, page: Number(at.page) + 1 } : undefined,
  join: walk,
};

/** From cursor to cursor, the items in `sessions`. */
export const byCursor: Paging = {
  member: "sessions",
  read(data) {
    const { sessions, nextCursor } = (isObject(data) ? data : {}) as Readonly<Record<string, unknown>>;
    const token = typeof nextCursor === "string" && nextCursor !== "" ? nextCursor : undefined;
    return Array.isArray(sessions) ? { items: sessions, token } : undefined;
  },
  start: (asked, size) => ({ size, ...asked }),
  next: (at, { token }) => (token ? { ...at, cursor: token } : undefined),
  join: walk,
};

/** A list that comes whole, as a bare array. */
export const whole: Paging = {
  member: null,
  read: (data) => (Array.isArray(data) ? { items: data } : undefined),
  next: () => undefined,
  join: walk,
};
