import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { bundleWorker } from "../bundle.js";
import { inFolder, launch } from "../hosts/launch.js";
import { workerdConfig } from "../hosts/workerd-config.js";

const socket = (port: number) => ` ( name = "http", address = "127.0.0.1:${port}", http = (), service = "main" ) `;

/** Has workerd serve the worker for as long as some work takes, which is given its address. */
export async function withWorker(workerd: string, work: (origin: string) => Promise<void>): Promise<void> {
  const port = await freePort();
  const files = {
    "config.capnp": workerdConfig("worker.mjs", socket(port)),
    "main.mjs": `import { handle } from "./worker.mjs";\nexport default { fetch: handle };\n`,
    "worker.mjs": await bundleWorker(),
  };
  await inFolder(async (folder) => {
    const launched = await launch(workerd, ["serve", "config.capnp"], folder, files);
    try {
      const origin = `http://127.0.0.1:${port}`;
      await Promise.race([answers(origin), launched.ended]);
      await work(origin);
    } finally {
      await launched.stop();
    }
  });
}

async function answers(origin: string): Promise<void> {
  while (!(await fetch(origin).catch(() => undefined))) await pause(50);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
