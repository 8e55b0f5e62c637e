import type { CallResult } from "./call.js";
import { OfscError } from "./errors.js";
import type { Model } from "./model.js";
import { isReplayable, type Operation } from "./operation.js";
import type { AnyPage } from "./page.js";
import type { Decode } from "./paging/paging.js";

/** What a decoder takes: an item of a list, or all that comes back. */
type Raw<O> = O extends { readonly page: { readonly "~type"?: infer Item } }
  ? Item
  : O extends { readonly response: { readonly "~type"?: infer Data } }
    ? Data
    : never;

/** An operation with another result. The items of a list stay objects. */
export type Decoded<O extends Operation, T> = O extends { readonly page: object }
  ? Omit<O, "page"> & { readonly page: Model<Extract<T, object>> }
  : Omit<O, "response"> & { readonly response: Model<T> };

/** A decoder threw: see `cause`. The call itself succeeded, so a write has been carried out. */
export class DecodeError extends OfscError {
  override readonly name = "DecodeError";
  override readonly code = "decode";
  readonly #data: unknown;

  constructor(what: string, data: unknown, { name, route, attempts, cause, repeatable }: Failed) {
    super(`${name}: ${what} could not be decoded`, { operation: name, route, attempts, cause, repeatable });
    this.#data = data;
  }

  /** What the decoder was given, as the service sent it; neither printed nor serialized with the error. */
  get data(): unknown {
    return this.#data;
  }
}

type Failed = Pick<CallResult<unknown>, "attempts"> & {
  name: string;
  route: string;
  repeatable: boolean;
  cause: unknown;
};

/**
 * The same operation with another result: what `decode` makes of the data or, on a list, of each item; it may take its
 * time, and return a promise. The model is compared with what the service sent. A call whose decoder throws ends in a
 * `DecodeError`.
 */
export function decoded<const O extends Operation, T>(
  operation: O,
  decode: (data: Raw<O>) => T | Promise<T>,
): Decoded<O, T> {
  const { route, page, decode: before }: Operation = operation;
  const again: Decode = async (result, name) => {
    const sent = before ? await before(result, name) : result;
    const run = async (data: unknown, what: string) => {
      try {
        return await decode(data as Raw<O>);
      } catch (cause) {
        throw new DecodeError(what, data, {
          name,
          route,
          attempts: sent.attempts,
          repeatable: isReplayable(operation),
          cause,
        });
      }
    };
    if (!page) return { ...sent, data: await run(sent.data, "the response") };
    const list = sent.data as AnyPage | undefined;
    // What is no page is left for the list to complain about.
    if (!Array.isArray(list?.items)) return sent;
    const items = await Promise.all(list.items.map((item, index) => run(item, `items[${index}]`)));
    return { ...sent, data: { ...list, items } };
  };
  return { ...operation, decode: again } as unknown as Decoded<O, T>;
}
