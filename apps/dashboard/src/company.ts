import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createJobs, folder, work } from "@ofsc/jobs";
import { createMockServer } from "@ofsc/mock-server";
import { createOfsc } from "@ofsc/sdk";
import { databases } from "services";

/** A mock instance with a week of work, queues in Redis where there is one, else in PostgreSQL, and a worker. */
export async function openCompany() {
  const server = createMockServer({ clock: "2026-12-01T13:00:00Z", tokenLifetime: 1e9 });
  const { url, close } = await server.listen();
  server.faults.add({ route: "GET /rest/ofscCore/v1/activities", kind: "latency", milliseconds: 400 });
  const ofsc = createOfsc({ baseUrl: url, ...server.credentials });
  const found = databases.find(({ present }) => present);
  if (!found) throw new Error("neither Redis nor PostgreSQL is on this machine");
  const database = await found.start();
  const options = { connection: database.url };
  const jobs = createJobs(options);
  const stop = new AbortController();
  const parts = folder(await mkdtemp(join(tmpdir(), "ofsc-dashboard-")));
  const working = work(ofsc, parts, { ...options, signal: stop.signal, concurrency: 2 });
  return {
    jobs,
    close: async () => {
      stop.abort();
      await working;
      await jobs.close();
      await database.stop();
      await close();
    },
  };
}
