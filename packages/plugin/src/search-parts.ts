import type { Call, CallOptions } from "./link.js";

/** How to search. */
export interface PartsQuery {
  /** Parts a page, 1 to 1000. @default 10 */
  readonly limit?: number;
  /** Whether only to look into what the device has. @default false */
  readonly cacheOnly?: boolean;
}

/** Parts that were found. */
export interface PartsPage {
  /** The parts of this page. */
  readonly items: readonly Record<string, unknown>[];
  /** Whether the device or the server has searched. */
  readonly source?: "cache" | "server";
  /** What goes on from here. */
  readonly searchId?: string | number;
  /** Whether there are more. */
  readonly isContinueAvailable?: boolean;
}

/** A page when awaited, every part when iterated. */
export interface PartsSearch extends PromiseLike<PartsPage>, AsyncIterable<Record<string, unknown>> {}

/** @internal */
export const searchParts =
  (call: Call) =>
  (query: string, { signal, timeoutMs, ...how }: PartsQuery & CallOptions = {}): PartsSearch => {
    const ask = async (procedure: string, params: object) =>
      (await call(procedure, params, { signal, timeoutMs })) as PartsPage;
    const first = () => ask("searchParts", { query, ...how });
    return {
      // biome-ignore lint/suspicious/noThenProperty: awaited, a search is one page, as the lists of the SDK are
      then: (fulfilled, rejected) => first().then(fulfilled, rejected),
      async *[Symbol.asyncIterator]() {
        let page = await first();
        // A page without parts would go on for ever.
        while (page.items.length > 0) {
          yield* page.items;
          if (!page.isContinueAvailable) return;
          page = await ask("searchPartsContinue", { searchId: page.searchId });
        }
      },
    };
  };
