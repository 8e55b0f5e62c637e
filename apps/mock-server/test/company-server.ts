import { addCollections } from "../src/seed/company/collections.js";
import { companyDocument } from "../src/seed/company/company.js";
import { createMockServer, type MockServer, type MockServerOptions } from "../src/server.js";
import { createRandom } from "../src/world/random.js";

/** The generated company without its activities, which makes it quick to build. */
export function companyServer(switches: MockServerOptions["switches"] = {}): MockServer {
  const clock = "2026-03-02T12:00:00Z";
  const company = companyDocument(createRandom(1), "2026-03-02");
  const server = createMockServer({ clock, switches, tokenLifetime: 1e9, seed: { ...company, base: "empty" } });
  addCollections(server.world);
  return server;
}
