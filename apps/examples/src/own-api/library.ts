import { createClient, type Model, type Operation, object, type Paging, type Vendor, walk } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { bearer, connect, type TransportOptions } from "@ofsc/transport/connect";

// 1. What comes and goes: an interface, and beside it what builds its schema.

/** A book on a shelf. */
export interface Book {
  isbn: string;
  title: string;
  /** Who has it; absent while it is in. */
  reader?: string;
}
export const Book: Model<Book> = () =>
  object<Book>({ isbn: z.string(), title: z.string(), reader: z.optional(z.string()) });

/** Which books to list. */
export interface ListBooks {
  shelves?: string[];
  page?: number;
  size?: number;
}
export const ListBooks: Model<ListBooks> = () =>
  object<ListBooks>({
    shelves: z.optional(z.array(z.string())),
    page: z.optional(z.number()),
    size: z.optional(z.number()),
  });

/** Who lends a book. */
export interface Loan {
  reader: string;
}
export const Loan: Model<Loan> = () => object<Loan>({ reader: z.string() });

// 2. How its lists go on: what a page says, and where the next one is.

const byNumber: Paging = {
  member: "content",
  read: (data) => {
    const { content, page, pages } = Object(data) as { content?: unknown; page?: unknown; pages?: unknown };
    return Array.isArray(content) ? { items: content, more: Number(page) + 1 < Number(pages) } : undefined;
  },
  start: (asked, size) => ({ page: 0, size, ...asked }),
  next: (at, { items, more }) => (more && items.length > 0 ? { ...at, page: Number(at.page) + 1 } : undefined),
  join: walk,
};

// 3. Its operations, as data.

export const books = {
  list: { route: "GET /books", query: ListBooks, page: Book, paging: byNumber, pageSize: 2 },
  get: { route: "GET /books/{isbn}", path: { isbn: "text" }, response: Book },
  // The same reader may take the same book twice: nothing more happens.
  lend: { route: "POST /books/{isbn}/loan", path: { isbn: "text" }, body: Loan, response: Book, replay: true },
} satisfies Record<string, Operation>;

// 4. What is its own, as a value.

const library: Vendor = {
  name: "the library",
  prefix: "library",
  lists: "repeat",
  read: ({ reason, message }) => ({ title: reason, detail: message }),
};

// 5. A client of it.

export const createLibrary = (options: TransportOptions) =>
  createClient(
    { books },
    connect(library, ({ token = "" }) => bearer(token), options),
    "library",
  );
