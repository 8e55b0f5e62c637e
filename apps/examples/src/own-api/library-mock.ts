import { createMock, type Mock, Refused } from "@ofsc/contract/mock";
import { type Book, books } from "./library.js";

/** The library in one process: routes and checks are those of the operations. */
export function createLibraryMock(shelf: readonly Book[], token: string): Mock {
  const kept = new Map(shelf.map((book) => [book.isbn, book]));
  const bookOf = (isbn = ""): Book => {
    const book = kept.get(isbn);
    if (!book) throw new Refused(404, { reason: "no book", message: `nobody has heard of ${isbn}` });
    return book;
  };
  return createMock(
    { books },
    {
      before: ({ headers }) =>
        headers.get("authorization") === `Bearer ${token}` ? undefined : new Response(null, { status: 401 }),
      handle: ({ name, params, query, body }) => {
        const { page = 0, size = 2 } = query as { page?: number; size?: number };
        if (name === "books.list") {
          const content = [...kept.values()].slice(page * size, (page + 1) * size);
          return { content, page, pages: Math.ceil(kept.size / size) };
        }
        const book = bookOf(params["isbn"]);
        return name === "books.lend" ? Object.assign(book, body) : book;
      },
    },
  );
}
