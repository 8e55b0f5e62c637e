import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** What an administrator configures. */
export interface MetadataClient extends Client<typeof contract> {}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createMetadata(connection: Connectable): MetadataClient {
  return createClient(contract, toSender(connection), "metadata");
}
