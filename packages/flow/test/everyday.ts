import { createCapacity } from "@ofsc/capacity";
import { createCore } from "@ofsc/core";
import { createMetadata } from "@ofsc/metadata";
import { createMockServer } from "@ofsc/mock-server";
import { createTransport } from "@ofsc/transport";
import { onTestFinished } from "vitest";
import { today } from "./seed.js";

/** The company that a server has when nobody says otherwise, on a port of this machine, with its clients. */
export async function openCompany() {
  const server = createMockServer({ clock: `${today}T08:00:00Z`, tokenLifetime: 1e9 });
  const { url, close } = await server.listen();
  onTestFinished(close);
  const { instance, clientId, clientSecret } = server.credentials;
  const transport = createTransport({ baseUrl: url, instance, clientId, clientSecret });
  return {
    server,
    transport,
    core: createCore(transport),
    capacity: createCapacity(transport),
    metadata: createMetadata(transport),
  };
}
