import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { ExpressAdapter } from "@bull-board/express";
import type { Jobs } from "@ofsc/jobs";
import express from "express";

/** Serves the queues of jobs on a port of this machine; whoever opens it to others puts a sign-in before it. */
export async function serveDashboard(jobs: Jobs, port = 0): Promise<{ url: string; close(): void }> {
  const serverAdapter = new ExpressAdapter();
  createBullBoard({ queues: jobs.queues.map((queue) => new BullMQAdapter(queue)), serverAdapter });
  const app = express().use(serverAdapter.getRouter());
  const server = app.listen(port, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
