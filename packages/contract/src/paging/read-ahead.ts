import type { ReadAhead } from "./paginate.js";
import { moveTo, positionOf } from "./position.js";

/** Where OFS counts the items beforehand, the other pages can be asked for together. */
export const readAhead: ReadAhead = ({ first, page, limit, concurrency, from }) => {
  const start = positionOf(first).offset ?? 0;
  const size = page.items.length;
  const total = Math.min(limit, (page.totalResults ?? 0) - start);
  if (total <= size) return undefined;
  const offsets = Array.from({ length: Math.ceil(total / size) - 1 }, (_, index) => start + (index + 1) * size);
  return inParallel(offsets, concurrency, (offset) => from(moveTo(first, { offset }), page, size)).then((stretches) =>
    stretches.flat(),
  );
};

/** Keeps the order; the first failure ends it all. */
async function inParallel<In, Out>(
  inputs: In[],
  concurrency: number,
  work: (input: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  const queue = inputs.entries();
  let failed = false;
  const worker = async () => {
    for (const [index, input] of queue) {
      if (failed) return;
      results[index] = await work(input);
    }
  };
  const workers = Array.from({ length: Math.min(concurrency, inputs.length) }, () =>
    worker().catch((error) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.all(workers);
  return results;
}
