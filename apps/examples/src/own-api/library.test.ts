import { toOpenApi } from "@ofsc/contract/openapi";
import { afterEach, beforeEach, expect, it } from "vitest";
import { books, createLibrary } from "./library.js";
import { createLibraryMock } from "./library-mock.js";

const titles = ["Emma", "Ulysses", "Dubliners"];
let listener: { url: string; close(): Promise<void> };
let shop: ReturnType<typeof createLibrary>;
beforeEach(async () => {
  const shelf = titles.map((title, index) => ({ isbn: `i${index}`, title }));
  listener = await createLibraryMock(shelf, "key").listen();
  shop = createLibrary({ baseUrl: listener.url, token: "key" });
});
afterEach(() => listener.close());

it("reads its lists page by page", async () => {
  const found: string[] = [];
  for await (const { title } of shop.books.list()) found.push(title);
  expect(found).toEqual(titles);
});

it("lends a book, and says what it cannot find", async () => {
  expect(await shop.books.lend("i1", { reader: "Ada" })).toEqual({ isbn: "i1", title: "Ulysses", reader: "Ada" });
  expect(await shop.books.get("i1")).toMatchObject({ reader: "Ada" });
  await expect(shop.books.get("none")).rejects.toMatchObject({ code: "not_found", title: "no book" });
});

it("refuses what is wrong before anything is sent", async () => {
  await expect(shop.books.lend("i1", {} as never)).rejects.toMatchObject({ code: "validation" });
  await expect(createLibrary({ baseUrl: listener.url, token: "no" }).books.get("i1")).rejects.toMatchObject({
    code: "authentication",
  });
});

it("has a document", () => {
  const { paths } = toOpenApi({ books }, { title: "The library", version: "1" });
  expect(Object.keys(paths).sort()).toEqual(["/books", "/books/{isbn}", "/books/{isbn}/loan"]);
});
