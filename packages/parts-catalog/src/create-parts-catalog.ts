import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** Catalogs of parts and their items. */
export interface PartsCatalogClient extends Client<typeof contract> {}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createPartsCatalog(connection: Connectable): PartsCatalogClient {
  return createClient(contract, toSender(connection), "partsCatalog");
}
