import type { TransportOptions } from "@ofsc/transport";
import { type NodeExchange, nodeExchange } from "@ofsc/transport/node";
import { createOfsc as createPortable, type Ofsc } from "./create-ofsc.js";

export * from "@ofsc/transport/node";

/** Every OFS API over connections of Node's own, which it keeps until it is closed. */
export interface NodeOfsc extends Ofsc {
  /** Waits for the requests under way, then closes all connections; those of an `exchange` that was given stay open. */
  close(): Promise<void>;
}

/** Connects to an instance through undici 7, which is faster than `fetch`; else as `createOfsc` of `@ofsc/sdk`. */
export function createOfsc(options: TransportOptions): NodeOfsc {
  const own: NodeExchange | undefined = options.exchange || options.fetch ? undefined : nodeExchange();
  const ofsc = createPortable(own ? { ...options, exchange: own } : options);
  // The APIs are made when they are first looked at.
  return Object.defineProperties({ close: async () => own?.close() }, Object.getOwnPropertyDescriptors(ofsc)) as never;
}
