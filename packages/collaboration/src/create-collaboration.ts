import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** Chats and the address book. */
export interface CollaborationClient extends Client<typeof contract> {}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createCollaboration(connection: Connectable): CollaborationClient {
  return createClient(contract, toSender(connection), "collaboration");
}
