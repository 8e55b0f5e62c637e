import { hasBrand } from "@ofsc/contract";

/** How many things are got. */
export interface GetManyOptions {
  /** How many are asked for at once. @default 5 */
  concurrency?: number | undefined;
  /** Ends it; its reason comes back unchanged. */
  signal?: AbortSignal | undefined;
}

/** One thing that was asked for: `found` is undefined where there is none of that id. */
export interface Got<Id, Thing> {
  /** What was asked for. */
  readonly id: Id;
  /** Undefined where OFS knows none of that id. */
  readonly found: Thing | undefined;
}

/**
 * Gets many things by their ids, in their order, some at once: `getMany(ids, (id) => ofsc.core.activities.get(id))`. An id
 * that OFS does not know gives undefined; any other error ends it.
 */
export async function* getMany<Id, Thing>(
  ids: Iterable<Id> | AsyncIterable<Id>,
  get: (id: Id, signal: AbortSignal) => PromiseLike<Thing>,
  { concurrency = 5, signal }: GetManyOptions = {},
): AsyncGenerator<Got<Id, Thing>> {
  if (!(Number.isSafeInteger(concurrency) && concurrency > 0)) {
    throw new TypeError("getMany: expected a whole concurrency above 0");
  }
  const own = new AbortController();
  const stop = () => own.abort(signal?.reason);
  signal?.throwIfAborted();
  signal?.addEventListener("abort", stop, { once: true });
  const started: Promise<Got<Id, Thing>>[] = [];
  const start = (id: Id) => {
    const got = Promise.resolve(get(id, own.signal)).then(
      (found) => ({ id, found }),
      (error: unknown) => {
        if (isNotFound(error)) return { id, found: undefined };
        throw error;
      },
    );
    // Whoever stops early does not hear of those that were begun.
    got.catch(() => {});
    started.push(got);
  };
  try {
    for await (const id of ids) {
      start(id);
      if (started.length >= concurrency) yield await (started.shift() as Promise<Got<Id, Thing>>);
    }
    while (started.length > 0) yield await (started.shift() as Promise<Got<Id, Thing>>);
  } finally {
    own.abort();
    signal?.removeEventListener("abort", stop);
  }
}

const isNotFound = (error: unknown) => hasBrand(error) && (error as { code?: unknown }).code === "not_found";
