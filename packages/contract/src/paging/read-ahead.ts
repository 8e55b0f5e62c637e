import { checkPage, itemsOf, take } from "./reading.js";
import { type Ahead, nextOf, pagesOf, stepsFrom } from "./walk.js";

/** However many calls a caller wants at once: each holds a page. */
const MOST_AT_ONCE = 100;

/** Where the service counts the items beforehand, the other pages can be asked for together. */
export const readAhead: Ahead = (list, at, first, { limit, concurrency = 1 }) => {
  const page = checkPage(first);
  if (!(concurrency > 1) || !nextOf(list, at, page)) return undefined;
  // A page may come back short, so each stretch is read until it is full.
  const from = (offset: number, size: number) =>
    take(itemsOf(pagesOf(stepsFrom(list, { ...at, offset }, undefined, page))), size);
  const start = at.offset ?? 0;
  const size = page.items.length;
  const end = Math.min(start + limit, page.total ?? 0);
  if (end <= start + size) return undefined;
  let isOver = false;
  // One by one, and no further than the list goes: the count is only what the answer says.
  function* stretches() {
    for (let offset = start + size, index = 0; offset < end && !isOver; offset += size)
      yield [offset, index++] as const;
  }
  const read: unknown[][] = [];
  const queue = stretches();
  const worker = async () => {
    for (const [offset, index] of queue) {
      const items = await from(offset, size);
      read[index] = items;
      if (items.length < size) isOver = true;
    }
  };
  const width = Math.min(concurrency, MOST_AT_ONCE, Math.ceil((end - start) / size) - 1);
  const workers = Array.from({ length: width }, () =>
    worker().catch((error) => {
      isOver = true;
      throw error;
    }),
  );
  return Promise.all(workers).then(() => read.flat());
};
