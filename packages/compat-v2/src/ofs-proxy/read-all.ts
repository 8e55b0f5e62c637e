import type { Page, PagePromise } from "@ofsc/contract";
import type { LegacyCall } from "./legacy-call.js";

/** A list read to its end: the body of the first page with the items of all. */
export async function readAll(call: LegacyCall, args: readonly unknown[]): Promise<object> {
  const { adds } = call.mapping;
  const list = call.send(args) as PagePromise<unknown>;
  const first: Page<unknown> | unknown[] = await list;
  // The assistants of a resource can come as a bare list.
  if (Array.isArray(first)) return { totalResults: first.length, items: first, ...adds };
  const items: unknown[] = [];
  for await (const page of list.pages()) for (const item of page.items) items.push(item);
  return Object.assign(first, {
    items,
    totalResults: items.length,
    ...("hasMore" in first && { hasMore: false }),
    ...adds,
  });
}
