import * as z from "zod/mini";
import { call, type Model, type Operation, object, type PagePromise, type Paging } from "../src/index.js";
import { int } from "../src/rules.js";
import type { FakeSender } from "./fake-sender.js";

export interface Item {
  id: number;
}
export const Item: Model<Item> = () => object<Item>({ id: z.number() });

export interface ListItems {
  offset?: number;
  limit?: number;
  page?: string;
  since?: string;
  ids?: number[];
}
export const ListItems: Model<ListItems> = () =>
  object<ListItems>({
    offset: z.optional(int()),
    limit: z.optional(int()),
    page: z.optional(z.string()),
    since: z.optional(z.string()),
    ids: z.optional(z.array(int())),
  });

/** Lists items in one of the ways that lists go on. */
export function listItems(sender: FakeSender, paging: Paging, query: ListItems = {}): PagePromise<Item> {
  const operation = { route: "GET /rest/items", query: ListItems, page: Item, pageSize: 10 } satisfies Operation;
  return call(sender, { ...operation, paging }, query);
}
