import { type Programs, type Running, startProxy, type TestRedis } from "services";
import { countingServer } from "./counting-server.js";

/** Where the program of a process is, from the package. */
export const caller = "crash/programs/caller.ts";

export interface FleetOptions {
  readonly processes?: number;
  readonly calls: number;
  readonly ms: number;
  readonly leaseMs?: number;
  readonly patienceMs?: number;
  /** By how much the clock of each process is wrong, in milliseconds. */
  readonly clocks?: readonly number[];
  /** Which processes reach Redis through a line that can fall silent. */
  readonly proxied?: readonly number[];
}

/** What a process says when it is done. */
export interface Report {
  readonly longestWaitMs: number;
  readonly alone: number;
  readonly shared: string;
}

/** Processes that share three places of a Redis and call a server that counts. */
export async function startFleet(programs: Programs, redis: TestRedis, options: FleetOptions) {
  const { processes = 4, calls, ms, leaseMs = 3_000, patienceMs = 500, clocks = [], proxied = [] } = options;
  const server = await countingServer();
  const proxy = await startProxy(redis.port);
  const running: Running[] = Array.from({ length: processes }, (_, process) =>
    programs.start("caller", {
      redis: proxied.includes(process) ? proxy.port : redis.port,
      server: server.url,
      process,
      calls,
      ms,
      leaseMs,
      patienceMs,
      clockMs: clocks[process] ?? 0,
    }),
  );
  await Promise.all(running.map(({ first }) => first));
  return {
    counts: server.counts,
    running,
    drop: proxy.drop,
    /** When so many calls have come. */
    reached: (count: number) =>
      new Promise<void>((done) => {
        let left = count;
        server.onCall(() => {
          left -= 1;
          if (left === 0) done();
        });
      }),
    /** What those that lived to their end say; errors of those that did not. */
    async ended(): Promise<Report[]> {
      const all = await Promise.all(running.map(({ ended }) => ended));
      server.close();
      proxy.close();
      const failed = all.find(({ code }) => code !== 0 && code !== null);
      if (failed) throw new Error(failed.errors);
      return all
        .filter(({ code }) => code === 0)
        .map(({ said }) => JSON.parse(said.trim().split("\n").at(-1) ?? "{}") as Report);
    },
  };
}
