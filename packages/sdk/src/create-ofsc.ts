import { type CapacityClient, createCapacity } from "@ofsc/capacity";
import { type CollaborationClient, createCollaboration } from "@ofsc/collaboration";
import { type CoreClient, createCore } from "@ofsc/core";
import { createMetadata, type MetadataClient } from "@ofsc/metadata";
import { createPartsCatalog, type PartsCatalogClient } from "@ofsc/parts-catalog";
import { createStatistics, type StatisticsClient } from "@ofsc/statistics";
import { createTransport, type Transport, type TransportOptions } from "@ofsc/transport";

/** Every OFS API, on one transport. */
export interface Ofsc {
  /** Activities, resources, routes, inventories, users, service requests, events and extracts. */
  readonly core: CoreClient;
  /** What an administrator configures. */
  readonly metadata: MetadataClient;
  /** Availability, quota and booking. */
  readonly capacity: CapacityClient;
  /** Durations and travel times, as learnt and as overridden. */
  readonly statistics: StatisticsClient;
  /** Chats and the address book. */
  readonly collaboration: CollaborationClient;
  /** Catalogs of parts and their items. */
  readonly partsCatalog: PartsCatalogClient;
  /** Calls a path that the contract does not list. */
  readonly request: Transport["request"];
  /** What all of them send through: its health, its layers, its token. */
  readonly transport: Transport;
}

/** Connects to an instance. Each API is built when it is first used. */
export function createOfsc(options: TransportOptions): Ofsc {
  const transport = createTransport(options);
  const apis = new Map<unknown, unknown>();
  const lazily = <Api>(create: (transport: Transport) => Api): Api => {
    if (!apis.has(create)) apis.set(create, create(transport));
    return apis.get(create) as Api;
  };
  return {
    get core() {
      return lazily(createCore);
    },
    get metadata() {
      return lazily(createMetadata);
    },
    get capacity() {
      return lazily(createCapacity);
    },
    get statistics() {
      return lazily(createStatistics);
    },
    get collaboration() {
      return lazily(createCollaboration);
    },
    get partsCatalog() {
      return lazily(createPartsCatalog);
    },
    request: transport.request,
    transport,
  };
}
