import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runServer } from "verdaccio";

export interface Registry {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts a registry on loopback that has our scope and nothing else, and asks no other. */
export async function startRegistry(folder: string): Promise<Registry> {
  const server = (await runServer({
    self_path: join(folder, "config.yaml"),
    storage: join(folder, "storage"),
    // Nobody has an account here.
    auth: {},
    middlewares: {},
    uplinks: {},
    packages: { "@ofsc/*": { access: "$all", publish: "$all" } },
    max_body_size: "50mb",
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
    // biome-ignore lint/suspicious/noExplicitAny: its types want members that have a default
  } as any)) as Server;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
