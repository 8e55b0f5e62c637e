import { type Call, createClient, type RequestOptions } from "@ofsc/contract";
import type { Transport } from "@ofsc/transport";
import { addressOfCall } from "./connection.js";
import { fitArguments } from "./fit-arguments.js";
import type { ProxyMapping } from "./mappings.js";
import { operations } from "./operations.js";
import { answered, type OFSResponse, type ResponseClass } from "./response.js";

type Methods = Record<string, (...args: unknown[]) => Call<unknown>>;

/** One call of a legacy method, which may send several requests. */
export class LegacyCall {
  readonly mapping: ProxyMapping;
  readonly #transport: Transport;
  readonly #Class: ResponseClass;
  readonly #options: RequestOptions = {};

  constructor(mapping: ProxyMapping, transport: Transport, Class: ResponseClass) {
    this.mapping = mapping;
    this.#transport = transport;
    this.#Class = Class;
  }

  /** Where the last request went; undefined as long as nothing was sent. */
  get url(): URL | undefined {
    return addressOfCall(this.#options);
  }

  /** Calls an operation, the one of the mapping unless another is named; a list can be read page by page. */
  send(args: readonly unknown[], name: ProxyMapping["call"] = this.mapping.call): Call<unknown> {
    const operation = operations[name];
    const { legacy } = this.mapping;
    // Named as the caller knows it, in errors and wherever calls are observed.
    const client = createClient({ [legacy]: operation }, this.#transport) as unknown as Methods;
    return (client[legacy] as Methods[string])(...fitArguments(operation, args), this.#options);
  }

  /** The same, with the response made of it. */
  async answer(args: readonly unknown[], name?: ProxyMapping["call"]): Promise<OFSResponse> {
    const { data, response } = await this.send(args, name).withResponse();
    return answered(this.#Class, this.url as URL, response, data);
  }
}
