import type { RequestOptions } from "@ofsc/contract";
import { createTransport, type Layer, type Transport, type TransportOptions } from "@ofsc/transport";
import { addressOf, authOf, authorizationOf, type OFSCredentials, transportOptions } from "./credentials.js";

/** How calls are made: deadlines, retries, limits, `fetch` and the like. The credentials say who calls, and where. */
export interface OFSOptions
  extends Omit<TransportOptions, "instance" | "baseUrl" | "clientId" | "clientSecret" | "token" | "auth"> {}

/** The address that the last request of a call went to, by the options of the call, which are its own. */
const addresses = new WeakMap<RequestOptions, string>();
const noteAddress: Layer = {
  name: "note address",
  attempt: ({ call, request }, next) => {
    if (call.invocation.options) addresses.set(call.invocation.options, request.url);
    return next();
  },
};

/** Where the last request of a call went; undefined as long as nothing was sent. */
export const addressOfCall = (options: RequestOptions): URL | undefined => {
  const address = addresses.get(options);
  return address === undefined ? undefined : new URL(address);
};

/** Credentials that can change, and the transport that goes with them. */
export class Connection {
  #credentials!: OFSCredentials;
  #home!: URL;
  readonly #options: OFSOptions;
  #open: { transport: Transport; place: string; who: string } | undefined;

  constructor(credentials: OFSCredentials, options: OFSOptions = {}) {
    this.#options = { ...options, layers: [...(options.layers ?? []), noteAddress] };
    this.credentials = credentials;
  }

  /** Assign an object, or one of its members, and every call from then on uses it. */
  get credentials(): OFSCredentials {
    return this.#credentials;
  }
  /** Throws a `TypeError` for an address that is none. */
  set credentials(credentials: OFSCredentials) {
    this.#home = addressOf(credentials);
    this.#credentials = credentials;
  }

  /** The value of the `Authorization` header, secrets included; empty while the credentials are not complete. */
  get authorization(): string {
    return authorizationOf(this.#credentials);
  }

  /** The name of the instance; empty when there is none. */
  get instance(): string {
    return this.#credentials.instance || "";
  }

  /** Where OFS is. */
  get baseURL(): URL {
    return addressOf(this.#credentials);
  }

  /** The last address that could be read. */
  protected get home(): URL {
    return this.#home;
  }

  /** The transport for the credentials as they are now. A new token leaves breaker and limits as they are. */
  protected transport(): Transport {
    const { instance, baseURL, clientId, clientSecret, token } = this.#credentials;
    this.#home = addressOf(this.#credentials);
    const place = JSON.stringify([instance, baseURL]);
    const who = JSON.stringify([clientId, clientSecret, token]);
    if (this.#open?.place !== place) {
      const transport = createTransport({ ...this.#options, ...transportOptions(this.#credentials) });
      this.#open = { transport, place, who };
    } else if (this.#open.who !== who) {
      this.#open.transport.rotate({ auth: authOf(this.#credentials) });
      this.#open.who = who;
    }
    return this.#open.transport;
  }
}
