import { hasBrand } from "@ofsc/contract";
import { mapRows } from "../bulk/map-rows.js";

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
  options: GetManyOptions = {},
): AsyncGenerator<Got<Id, Thing>, void, void> {
  const { concurrency = 5, signal } = options;
  for await (const got of mapRows(ids, (id, _, ends) => get(id, ends), { concurrency, signal })) {
    const { row: id } = got;
    if (got.status === "fulfilled") yield { id, found: got.value };
    else if (isNotFound(got.reason)) yield { id, found: undefined };
    else throw got.reason;
  }
}

const isNotFound = (error: unknown) => hasBrand(error) && error.code === "not_found";
