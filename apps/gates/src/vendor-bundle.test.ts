import { expect, test } from "vitest";
import { bundle } from "./browser-bundle.js";
import { here } from "./run.js";

/** A program that calls another service on the same kernel. */
const program = `
  import { call, walk } from "@ofsc/contract";
  import { bearer, connect } from "@ofsc/transport/connect";
  const library = { name: "the library", prefix: "library", lists: "repeat", read: ({ reason }) => ({ title: reason }) };
  const byNumber = { read: (data) => ({ items: data.content }), next: () => undefined, join: walk };
  const list = { route: "GET /books", page: undefined, paging: byNumber };
  const authOf = ({ token }) => bearer(token);
  export const books = () => call(connect(library, authOf, { baseUrl: "https://library.example", token: "t" }), list);
`;

/** Names of packages and of the brand by which errors are known. */
const brand = /OfscError|@ofsc\/[\w-]+/g;

test("another vendor's client loads nothing of OFS", async () => {
  const { code, files } = await bundle({ stdin: { contents: program, resolveDir: here } });
  const text = code.replace(brand, "");
  const found = text.match(/.{0,40}(ofs\b|ofsc|oraclecloud|totalResults|hasMore|nextPage).{0,40}/gi);
  expect(found).toBeNull();
  expect(files.filter((file) => /\/ofs\//.test(file))).toEqual([]);
});
