import type { Arguments, Given, Output, RequestOptions } from "@ofsc/contract";
import { expectTypeOf, it } from "vitest";
import type * as catalogs from "./catalogs/index.js";
import type { PartsCatalog } from "./index.js";
import type * as items from "./items/index.js";

it("takes the path in the order of the URL, then the catalog", () => {
  expectTypeOf<Arguments<typeof catalogs.createOrReplace>>().toEqualTypeOf<
    [catalog: string, language: string, body: Given<PartsCatalog>, options?: RequestOptions]
  >();
});

it("deletes an item by its whole address", () => {
  expectTypeOf<Arguments<typeof items.delete>>().toEqualTypeOf<
    [catalog: string, language: string, itemLabel: string, options?: RequestOptions]
  >();
  expectTypeOf<Output<typeof items.delete>>().toEqualTypeOf<void>();
});

it("needs the fields of a catalog", () => {
  // @ts-expect-error its fields are missing
  const body: PartsCatalog = { name: "Spare parts" };
  expectTypeOf(body).toEqualTypeOf<PartsCatalog>();
});
