import fc from "fast-check";
import { expect, it } from "vitest";
import { byCursor, byNumber, whole } from "./page.js";

it("reads any answer without throwing", () => {
  const page = fc.record({ content: fc.anything(), page: fc.anything(), totalPages: fc.anything() });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), page), (data) => {
      for (const paging of [byNumber, byCursor, whole]) paging.read(data);
    }),
  );
});

it("goes on by a full page where the counts cannot be read", () => {
  const at = { page: 3, size: 2 };
  expect(byNumber.next(at, byNumber.read({ content: [1, 2], totalPages: "many" }) ?? { items: [] })).toMatchObject({
    page: 4,
  });
  expect(byNumber.next(at, byNumber.read({ content: [1] }) ?? { items: [] })).toBeUndefined();
  expect(byNumber.next(at, byNumber.read({ content: [], page: 3, totalPages: 9 }) ?? { items: [] })).toBeUndefined();
});

it("takes no page for another one", () => {
  const page = byNumber.read({ content: [1], page: 0, totalPages: 9 }) ?? { items: [] };
  expect(byNumber.isFor?.({ page: 0 }, page)).toBe(true);
  expect(byNumber.isFor?.({ page: 1 }, page)).toBe(false);
});
