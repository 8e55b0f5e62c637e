import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** Availability, quota and booking. */
export interface CapacityClient extends Client<typeof contract> {}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createCapacity(connection: Connectable): CapacityClient {
  return createClient(contract, toSender(connection), "capacity");
}
