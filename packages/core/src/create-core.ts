import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** Activities, resources, routes, inventories, users, service requests, events and extracts. */
export interface CoreClient extends Client<typeof contract> {}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createCore(connection: Connectable): CoreClient {
  return createClient(contract, toSender(connection), "core");
}
