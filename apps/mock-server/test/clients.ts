import { type CapacityClient, createCapacity } from "@ofsc/capacity";
import { type CollaborationClient, createCollaboration } from "@ofsc/collaboration";
import { type CoreClient, createCore } from "@ofsc/core";
import { createMetadata, type MetadataClient } from "@ofsc/metadata";
import { createPartsCatalog, type PartsCatalogClient } from "@ofsc/parts-catalog";
import { createStatistics, type StatisticsClient } from "@ofsc/statistics";
import { type Auth, createTransport, type Transport, type TransportOptions } from "@ofsc/transport";
import type { MockServer } from "../src/server.js";

/** The real clients on a server in the same process; an answer that does not match its model fails the call. */
export interface Clients {
  readonly transport: Transport;
  readonly core: CoreClient;
  readonly capacity: CapacityClient;
  readonly collaboration: CollaborationClient;
  readonly metadata: MetadataClient;
  readonly partsCatalog: PartsCatalogClient;
  readonly statistics: StatisticsClient;
}

export function clientsOf(server: MockServer, auth?: Auth): Clients {
  const { instance, clientId, clientSecret } = server.credentials;
  const transport = createTransport({
    ...(auth ? { auth } : { clientId, clientSecret }),
    baseUrl: "http://localhost:1",
    instance,
    retry: { attempts: 1 },
    breaker: false,
    validation: { response: "strict" },
    fetch: ((input, init) => server.fetch(new Request(input, init))) as TransportOptions["fetch"] & {},
  });
  return {
    transport,
    core: createCore(transport),
    capacity: createCapacity(transport),
    collaboration: createCollaboration(transport),
    metadata: createMetadata(transport),
    partsCatalog: createPartsCatalog(transport),
    statistics: createStatistics(transport),
  };
}
