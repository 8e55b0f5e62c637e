import { type CoreClient, createCore } from "@ofsc/core";
import { createMockServer, type Fault, type MockServer, type MockServerOptions } from "@ofsc/mock-server";
import { createTransport, type Transport, type TransportOptions } from "@ofsc/transport";
import { onTestFinished } from "vitest";
import { company, today } from "./seed.js";

export interface Site {
  readonly server: MockServer;
  readonly url: string;
  readonly transport: Transport;
  readonly core: CoreClient;
  /** How often a route was called. */
  calls(route: string): number;
  /** Adds a fault on the bulk update of activities. */
  hit(fault: Fault): void;
}

export const bulkRoute = "POST /rest/ofscCore/v1/activities/custom-actions/bulkUpdate";

/** A server on a port of this machine, with a client. */
export async function openSite(
  options: MockServerOptions = {},
  transportOptions: Partial<TransportOptions> = {},
): Promise<Site> {
  const server = createMockServer({
    seed: company as unknown as MockServerOptions["seed"] & {},
    clock: `${today}T08:00:00Z`,
    tokenLifetime: 1e9,
    keepRequests: 1e6,
    ...options,
  });
  const listener = await server.listen();
  onTestFinished(() => listener.close());
  const { instance, clientId, clientSecret } = server.credentials;
  const transport = createTransport({
    baseUrl: listener.url,
    instance,
    clientId,
    clientSecret,
    breaker: false,
    ...transportOptions,
  });
  return {
    server,
    url: listener.url,
    transport,
    core: createCore(transport),
    calls: (route) => server.requests.filter((request) => request.route === route).length,
    hit: (fault) => {
      server.faults.add({ route: bulkRoute, ...fault });
    },
  };
}

/** So many new activities, each with a number of its own. */
export const orders = (count: number, prefix = "N") =>
  Array.from({ length: count }, (_, index) => ({
    apptNumber: `${prefix}${index}`,
    resourceId: "routing",
    date: today,
    activityType: "RP",
  }));

/** How often each number is in the world. */
export function numbers({ world }: MockServer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { apptNumber = "" } of world.activities.values()) {
    counts.set(apptNumber, (counts.get(apptNumber) ?? 0) + 1);
  }
  return counts;
}

/** Keeps what it is given. */
export function memorySink<Row>() {
  const rows: Row[] = [];
  const log: string[] = [];
  return {
    rows,
    log,
    async write(more: readonly Row[]) {
      rows.push(...more);
      log.push(`write ${more.length}`);
    },
    async flush() {
      log.push("flush");
    },
    async close() {
      log.push("close");
    },
  };
}

/** All that comes. */
export async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** What something rejects with. */
export async function failureOf<E = Error>(work: PromiseLike<unknown>): Promise<E> {
  return Promise.resolve(work).then(
    () => {
      throw new Error("it succeeded");
    },
    (reason: E) => reason,
  );
}
