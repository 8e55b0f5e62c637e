import { type Client, createClient } from "@ofsc/contract";
import { type Connectable, toSender } from "@ofsc/transport";
import * as contract from "./contract.js";

/** How long work takes, by resource and duration key: learnt, or overridden. */
export interface StatisticsActivityDurations extends Client<typeof contract.activityDurations> {}
/** Travel times from one travel key to another. */
export interface StatisticsActivityTravel extends Client<typeof contract.activityTravel> {}
/** Travel times over distances as the crow flies. */
export interface StatisticsAirlineDistances extends Client<typeof contract.airlineDistances> {}
/** What the instance says of this API. */
export interface StatisticsMetadataCatalog extends Client<typeof contract.metadataCatalog> {}

/** Durations and travel times, as learnt and as overridden. */
export interface StatisticsClient extends Client<typeof contract> {
  readonly activityDurations: StatisticsActivityDurations;
  readonly activityTravel: StatisticsActivityTravel;
  readonly airlineDistances: StatisticsAirlineDistances;
  readonly metadataCatalog: StatisticsMetadataCatalog;
}

/** A client of this API alone, on a transport of its own or on one that several clients share. */
export function createStatistics(connection: Connectable): StatisticsClient {
  return createClient(contract, toSender(connection), "statistics");
}
