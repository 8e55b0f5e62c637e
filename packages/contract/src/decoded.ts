import { type Attempt, type CallResult, createCall } from "./call.js";
import { OfscError } from "./errors.js";
import { isObject } from "./is-object.js";
import type { Model } from "./model.js";
import type { Operation } from "./operation.js";
import { type AnyPage, joinPages, type Paging } from "./page.js";

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

  constructor(what: string, data: unknown, { invocation, operation, attempts, cause }: Failed) {
    const { name } = invocation;
    super(`${name}: ${what} could not be decoded`, { operation: name, route: operation.route, attempts, cause });
    this.#data = data;
  }

  /** What the decoder was given, as OFS sent it; neither printed nor serialized with the error. */
  get data(): unknown {
    return this.#data;
  }
}

/**
 * The same operation with another result: what `decode` makes of the data or, on a list, of each item; it may take its
 * time, and return a promise. The model is compared with what OFS sent. A call whose decoder throws ends in a
 * `DecodeError`.
 */
export function decoded<const O extends Operation, T>(
  operation: O,
  decode: (data: Raw<O>) => T | Promise<T>,
): Decoded<O, T> {
  const { page, paging } = operation;
  const join = page && paging ? decodeItems(paging, decode as Decode) : decodeWhole(paging, decode as Decode);
  return { ...operation, paging: { join } } as unknown as Decoded<O, T>;
}

type Decode = (data: unknown) => unknown;
type Join = Paging["join"];
type Where = { invocation: Parameters<Join>[1]; operation: Operation; attempts?: readonly Attempt[] | undefined };
type Failed = Where & { cause: unknown };

/** Nothing goes on here: the call is all there is to join, or what another decoder has made of it. */
const decodeWhole =
  (paging: Paging | undefined, decode: Decode): Join =>
  (operation, invocation, read) => {
    const send = async () => {
      const result = await (paging?.join(operation, invocation, read).withResponse() ?? read(invocation));
      const { attempts } = result;
      return { ...result, data: await run(decode, result.data, "the response", { invocation, operation, attempts }) };
    };
    return createCall(send()) as ReturnType<Join>;
  };

/** The list goes on by what OFS sent: a decoder may leave out what it would need for that. */
const decodeItems =
  (paging: Paging, decode: Decode): Join =>
  (operation, invocation, read) => {
    const results = new WeakMap<object, CallResult<unknown>>();
    const raw = paging.join(operation, invocation, async (at) => {
      const result = await read(at);
      if (isObject(result.data)) results.set(result.data, result);
      return result;
    });
    const convert = (items: readonly unknown[], from: number, attempts?: readonly Attempt[]) =>
      Promise.all(
        items.map((item, index) => run(decode, item, `items[${from + index}]`, { invocation, operation, attempts })),
      );
    const convertPage = async (result: CallResult<unknown>) => {
      const page = result.data as AnyPage | undefined;
      // What is no page is left for the list to complain about.
      if (!Array.isArray(page?.items)) return result;
      return { ...result, data: { ...page, items: await convert(page.items, 0, result.attempts) } };
    };
    const call = createCall<AnyPage>(raw.withResponse().then(convertPage));
    async function* pages() {
      // Awaited first, so that it is never a failure that nobody hears of.
      await call;
      let first = true;
      for await (const page of raw.pages()) {
        yield await (first ? call : createCall<AnyPage>(convertPage(results.get(page) as CallResult<unknown>)));
        first = false;
      }
    }
    return joinPages(call, pages, async ({ items }, options) =>
      convert((await raw.all(options)).slice(items.length), items.length),
    );
  };

async function run(decode: Decode, data: unknown, what: string, where: Where): Promise<unknown> {
  try {
    return await decode(data);
  } catch (cause) {
    throw new DecodeError(what, data, { ...where, cause });
  }
}
