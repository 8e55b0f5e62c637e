import type { EventEmitter } from "node:events";
import {
  type JobsOptions as BullOptions,
  createPostgresBackend,
  type Job,
  type Processor,
  Queue,
  Worker,
  type WorkerOptions,
} from "bullmq";
import type { JobsOptions } from "../options.js";
import { retryDeadlocks } from "./retry-deadlocks.js";

/** Queues and workers, whichever database they live in; a worker begins when it is told to. */
export interface Backend {
  queue(name: string): Queue;
  worker(name: string, run: Processor, options?: Partial<WorkerOptions>): Worker;
}

/** A job with as much of BullMQ as is used here. */
export type QueueJob<Data = unknown> = Job<Data, unknown, string>;

/** How long a job belongs to a worker that is not heard of, in milliseconds. */
export const lockMs = 10_000;

const week = 7 * 24 * 3600;

/** Kept for a week after the end, so that the same id is not done twice. */
export const kept: BullOptions = { removeOnComplete: { age: week }, removeOnFail: { age: week } };

/** By BullMQ's own defaults a queue stands still for most of a minute when a worker dies. */
const settings = { autorun: false, lockDuration: lockMs, stalledInterval: 2_000, maxStalledCount: 10 };

/**
 * A connection that is lost in the middle of a transaction tells only itself of it, and an error that nobody listens to ends
 * the process. Whoever waits for the transaction hears of it all the same.
 */
const outlivingBackend: typeof createPostgresBackend = (...args) => {
  const backend = createPostgresBackend(...args);
  const { pool } = (backend as unknown as { connection: { pool: EventEmitter } }).connection;
  pool.on("connect", (client: EventEmitter) => client.on("error", () => {}));
  retryDeadlocks(backend as never);
  return backend;
};

interface Connected {
  on(event: "error", listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
}

export function openBackend({ connection, backend, prefix = "ofsc", onError }: JobsOptions): Backend {
  const isPostgres = backend ? backend === "postgres" : /^postgres(ql)?:/.test(String(connection));
  const told = <One extends Connected>(one: One): One => {
    // Without a listener, an error of the connection would end the process.
    one.on("error", (error) => onError?.(error));
    // Whoever waits for it hears of it; nobody has to.
    one.waitUntilReady().catch(() => {});
    return one;
  };
  if (isPostgres) {
    // A pool of the caller's has its schema by its own settings.
    const isPool = typeof connection === "object" && "query" in connection;
    const options = isPool
      ? connection
      : {
          migrate: true,
          schema: prefix,
          ...(typeof connection === "string" ? { connectionString: connection } : connection),
        };
    const common = { connection: options as never };
    return {
      queue: (name) => told(new Queue(name, common, outlivingBackend as never)),
      worker: (name, run, more) =>
        told(new Worker(name, run, { ...common, ...settings, ...more }, outlivingBackend as never)),
    };
  }
  const options = typeof connection === "string" ? { url: connection, maxRetriesPerRequest: null } : connection;
  const common = { connection: options as never, prefix };
  return {
    queue: (name) => told(new Queue(name, common)),
    worker: (name, run, more) => told(new Worker(name, run, { ...common, ...settings, ...more })),
  };
}
