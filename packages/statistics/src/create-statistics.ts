import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** Durations and travel times, as learnt and as overridden. */
export interface StatisticsClient extends Client<typeof contract> {}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createStatistics(connection: Connectable): StatisticsClient {
  return createClient(contract, toSender(connection), "statistics");
}
