import { postgresProgram, startPostgres } from "./postgres.js";
import { redisProgram, startRedis } from "./redis.js";

/** A database that runs. */
export interface TestDatabase {
  readonly url: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it for good, and removes what it held. */
  stop(): Promise<void>;
}

/** A kind of database, whether this machine has it or not. */
interface DatabaseKind {
  readonly name: string;
  readonly present: boolean;
  /** Starts one of one's own. Unless a Redis appends, a crash empties it; PostgreSQL keeps what was committed. */
  start(options?: { readonly appendonly?: boolean }): Promise<TestDatabase>;
}

/** Where the queues of jobs can live. */
export const databases: readonly DatabaseKind[] = [
  { name: "Redis", present: redisProgram !== undefined, start: startRedis },
  { name: "PostgreSQL", present: postgresProgram !== undefined, start: () => startPostgres() },
];
