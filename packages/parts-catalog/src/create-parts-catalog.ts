import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** Catalogs of parts. */
export interface PartsCatalogCatalogs extends Client<typeof contract.catalogs> {}
/** The items of a catalog. */
export interface PartsCatalogItems extends Client<typeof contract.items> {}

/** Catalogs of parts and their items. */
export interface PartsCatalogClient extends Client<typeof contract> {
  readonly catalogs: PartsCatalogCatalogs;
  readonly items: PartsCatalogItems;
}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createPartsCatalog(connection: Connectable): PartsCatalogClient {
  return createClient(contract, toSender(connection), "partsCatalog");
}
