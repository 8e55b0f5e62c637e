import { createCore } from "@ofsc/core";
import { createMetadata } from "@ofsc/metadata";
import { createMockServer, type MockServer } from "@ofsc/mock-server";
import { basic } from "@ofsc/transport";
import { OFSC, type OFSCOptions } from "../src/index.js";

const NOW = "2026-11-21T08:00:00Z";

/** A company, and what legacy calls need to find in it. */
export interface LegacyServer {
  readonly server: MockServer;
  /** Connects as legacy code does. */
  connect(options?: OFSCOptions): OFSC;
  /** The last request, as `GET /rest/…/{}`. */
  lastRoute(): string;
  readonly subscriptionId: string;
  /** A routing plan as its file. */
  readonly plan: string;
}

export async function startLegacyServer(): Promise<LegacyServer> {
  const server = createMockServer({ seed: 1, clock: NOW });
  const { instance, clientId, clientSecret } = server.credentials;
  const fetch = ((input: RequestInfo | URL, init?: RequestInit) =>
    server.fetch(new Request(input, init))) as typeof globalThis.fetch;
  const connection = { instance, auth: basic({ clientId, clientSecret }), fetch };
  const core = createCore(connection);
  await core.activities.files.set(4224001, "XA_SIGNATURE", {
    content: new Uint8Array([137, 80, 78, 71]),
    type: "image/png",
    name: "signature.png",
  });
  const { subscriptionId } = await core.events.subscriptions.create({ events: ["activityCreated"] });
  const plan = await (await createMetadata(connection).routingProfiles.plans.export("MAIN", "Immediate")).text();
  return {
    server,
    subscriptionId,
    plan,
    connect: (options) =>
      new OFSC({ clientID: clientId, instance, secret: clientSecret, transport: { fetch }, ...options }),
    lastRoute: () => {
      const { method, route, path } = server.requests.at(-1) ?? { method: "none" };
      return (route ?? `${method} ${path}`).replace(/{\w+}/g, "{}");
    },
  };
}
