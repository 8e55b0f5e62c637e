import type { Limit } from "@ofsc/contract";
import type { SharedPlace, SharedPlaces } from "@ofsc/transport";
import type { PostgresClient, PostgresPool } from "./postgres-pool.js";

// Where nobody tells that a place is free, as of a process that died.
const lookMs = 200;

const channel = "ofsc_places";
// The first place that is free and not ours: a connection gets its own locks again and again.
const tryPlace = `select place from generate_series(0, $2::int - 1) place
where not place = any($3::int[]) and pg_try_advisory_lock(hashtext($1), place) limit 1`;
const readPause = "select extract(epoch from until - clock_timestamp()) * 1000 as ms from ofsc_pauses where name = $1";
const writePause = `insert into ofsc_pauses values ($1, clock_timestamp() + $2 * interval '1 millisecond')
on conflict (name) do update set until = greatest(ofsc_pauses.until, excluded.until)`;

interface Line {
  readonly client: PostgresClient;
  /** Places that are held, by limit. */
  readonly held: Map<string, Set<number>>;
  readonly lost: AbortController;
}

/** Places as advisory locks of one connection, which end when it does. */
export function createPlaces(pool: PostgresPool, name: string): { places: SharedPlaces; close(): Promise<void> } {
  let line: Promise<Line> | undefined;
  const wakers = new Set<() => void>();
  const wake = () => {
    for (const waker of [...wakers]) waker();
  };

  function open(): Promise<Line> {
    line ??= connect().catch((error) => {
      line = undefined;
      throw error;
    });
    return line;
  }
  async function connect(): Promise<Line> {
    const client = await pool.connect();
    const lost = new AbortController();
    const drop = () => {
      if (lost.signal.aborted) return;
      line = undefined;
      lost.abort(new Error("the connection to PostgreSQL is gone"));
      client.release(true);
    };
    client.on("error", drop);
    client.on("end", drop);
    client.on("notification", wake);
    try {
      await makePauses(client);
      await client.query(`listen ${channel}`);
    } catch (error) {
      // Left as it is, it would be missing from the pool for ever.
      drop();
      throw error;
    }
    return { client, held: new Map(), lost };
  }

  /** One statement at a time, so that two calls never take the same place. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work, work);
    turn = next.catch(() => {});
    return next;
  };

  async function take({ client, held, lost }: Line, key: string, count: number): Promise<SharedPlace | undefined> {
    const own = held.get(key) ?? new Set();
    held.set(key, own);
    const { rows } = await client.query(tryPlace, [key, count, [...own]]);
    const place = (rows[0] as { place?: number } | undefined)?.place;
    if (place === undefined) return undefined;
    own.add(place);
    let released = false;
    return {
      lost: lost.signal,
      release: () => {
        if (released) return;
        released = true;
        void inTurn(async () => {
          if (lost.signal.aborted) return;
          await client.query("select pg_advisory_unlock(hashtext($1), $2), pg_notify($3, '')", [key, place, channel]);
          own.delete(place);
        })
          .catch(() => {})
          .then(wake);
      },
    };
  }

  /** Until somebody says that a place is free, or it is time to look. */
  const wait = (ms: number, signal: AbortSignal) =>
    new Promise<void>((next) => {
      const done = () => {
        clearTimeout(timer);
        wakers.delete(done);
        signal.removeEventListener("abort", done);
        next();
      };
      const timer = setTimeout(done, ms);
      wakers.add(done);
      signal.addEventListener("abort", done, { once: true });
    });

  return {
    places: {
      async enter(limit: Limit, signal) {
        const key = `${name}:${limit.name}`;
        for (;;) {
          signal.throwIfAborted();
          const at = await open();
          const { rows } = await inTurn(() => at.client.query(readPause, [key]));
          const pause = Number((rows[0] as { ms?: unknown } | undefined)?.ms ?? 0);
          const place = pause > 0 ? undefined : await inTurn(() => take(at, key, limit.concurrent));
          if (place && signal.aborted) place.release();
          else if (place) return place;
          await wait(pause > 0 ? Math.min(pause + 1, 1_000) : lookMs, signal);
        }
      },
      async park(limit, ms) {
        // Whoever has come this far holds a place, so the table is there.
        await pool.query(writePause, [`${name}:${limit.name}`, Math.ceil(ms)]).catch(() => {});
      },
    },
    async close() {
      const at = await line?.catch(() => undefined);
      line = undefined;
      // Closed and not given back: its locks end with it.
      if (at && !at.lost.signal.aborted) {
        at.lost.abort(new Error("closed"));
        at.client.release(true);
      }
    },
  };
}

/** Two that make a table in the same moment get in each other's way; it is there then. */
const makePauses = (client: PostgresClient) =>
  client
    .query("create table if not exists ofsc_pauses (name text primary key, until timestamptz not null)")
    .catch(() => {});
