import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer, type MockServer, type MockServerOptions } from "@ofsc/mock-server";
import { createOfsc, type Ofsc } from "@ofsc/sdk";
import { onTestFinished } from "vitest";
import { folder, type JobsOptions, type Parts, type WorkerClient, type WorkerOptions, work } from "../src/index.js";
import { empty, today } from "./seed.js";

export { today };

export interface Site {
  readonly server: MockServer;
  readonly ofsc: Ofsc;
  readonly parts: Parts;
  readonly path: string;
  /** What is in a part, as lines. */
  lines(name: string): Promise<string[]>;
  /** Starts a worker in this process; resolves with what ends it. */
  worker(options: JobsOptions & Partial<WorkerOptions>, client?: WorkerClient): () => Promise<void>;
}

/** A mock server with a company, a client, and a folder for parts. */
export async function openSite(kind?: "empty"): Promise<Site> {
  const seed = kind === "empty" ? { seed: empty as MockServerOptions["seed"] & {} } : {};
  const server = createMockServer({ ...seed, clock: `${today}T13:00:00Z`, tokenLifetime: 1e9, keepRequests: 10 });
  const { url, close } = await server.listen();
  onTestFinished(() => close());
  const ofsc = createOfsc({ baseUrl: url, ...server.credentials });
  const path = await mkdtemp(join(tmpdir(), "ofsc-parts-"));
  const parts = folder(path);
  return {
    server,
    ofsc,
    parts,
    path,
    lines: async (name) => (await readFile(join(path, name), "utf8")).split("\n").filter(Boolean),
    worker: (options, client = ofsc) => {
      const stop = new AbortController();
      const working = work(client, parts, { ...options, signal: stop.signal });
      const end = async () => {
        stop.abort();
        await working;
      };
      onTestFinished(end);
      return end;
    },
  };
}
