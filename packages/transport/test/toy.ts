import { type Model, type Operation, object, type Paging, type Vendor, walk } from "@ofsc/contract";
import * as z from "zod/mini";
import { type AuthOf, bearer } from "../src/connect/index.js";

// Another service in whole: a library, whose manners are nobody else's.

declare module "@ofsc/contract" {
  interface PathArguments {
    isbn: [isbn: string];
  }
}

export interface Book {
  isbn: string;
  title: string;
}
export const Book: Model<Book> = () => object<Book>({ isbn: z.string(), title: z.string() });

export interface FindBooks {
  shelves?: string[];
  page?: number;
  size?: number;
}
export const FindBooks: Model<FindBooks> = () =>
  object<FindBooks>({
    shelves: z.optional(z.array(z.string())),
    page: z.optional(z.number()),
    size: z.optional(z.number()),
  });

/** Pages by number, whose items are in `content`. */
const byNumber: Paging = {
  read: (data) => {
    const {
      content,
      page = 0,
      totalPages = 0,
    } = Object(data) as { content?: unknown; page?: number; totalPages?: number };
    return Array.isArray(content) ? { items: content, more: page + 1 < totalPages } : undefined;
  },
  start: (asked, size) => ({ page: 0, size, ...asked }),
  next: (at, { more }) => (more ? { ...at, page: Number(at.page) + 1 } : undefined),
  join: walk,
};

export const books = {
  list: { route: "GET /books", query: FindBooks, page: Book, paging: byNumber, pageSize: 2 },
  get: { route: "GET /books/{isbn}", response: Book },
  lend: { route: "POST /books/{isbn}/loan" },
} satisfies Record<string, Operation>;

export const library: Vendor = {
  name: "the library",
  prefix: "library",
  lists: "repeat",
  read: ({ reason, message }) => ({ title: reason, detail: message }),
  isFinal: (status, { title }) => status === 503 && title === "closed",
  retryAfter: (headers) => Number(headers.get("x-wait") ?? Number.NaN) * 1000 || undefined,
};

/** A key in a header of its own. */
export const byKey: AuthOf = ({ token }) => {
  const auth = bearer(token ?? "");
  return (connection) => {
    const { authorize, ...rest } = auth(connection);
    return { ...rest, header: "x-api-key", authorize: () => String(authorize()).replace("Bearer ", "") };
  };
};
