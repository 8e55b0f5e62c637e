import { StoreConflictError } from "@ofsc/flow";
import pg from "pg";
import { postgresProgram, startPostgres, type TestPostgres } from "services";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresSharing } from "../index.js";

const limit = { name: "activities", concurrent: 3 };
const never = new AbortController().signal;
const sleep = (ms: number) => new Promise((next) => setTimeout(next, ms));

if (!postgresProgram) it.skip("absent: PostgreSQL", () => {});

describe.skipIf(!postgresProgram)("processes that share PostgreSQL", () => {
  let database: TestPostgres;
  let names = 0;
  beforeAll(async () => {
    database = await startPostgres();
  });
  afterAll(() => database?.stop());

  /** So many processes, each with a pool of its own. */
  function share(count: number) {
    names += 1;
    const name = `t${names}`;
    return Array.from({ length: count }, () => {
      const pool = new pg.Pool({ connectionString: database.url, max: 3 });
      pool.on("error", () => {});
      const sharing = postgresSharing(pool as never, { name });
      onTestFinished(async () => {
        await sharing.close();
        await pool.end();
      });
      return { ...sharing, pool };
    });
  }

  it("never run more calls at once than there are places", async () => {
    const seen = { now: 0, most: 0, done: 0 };
    const lanes = share(4).flatMap((sharing) =>
      Array.from({ length: 3 }, async () => {
        for (let count = 0; count < 5; count += 1) {
          const place = await sharing.places.enter(limit, never);
          seen.now += 1;
          seen.most = Math.max(seen.most, seen.now);
          await sleep(5);
          seen.now -= 1;
          seen.done += 1;
          place.release();
          place.release();
        }
      }),
    );
    await Promise.all(lanes);
    expect(seen).toEqual({ now: 0, most: 3, done: 60 });
  });

  it("get the places of one whose connection is gone, which is told so", async () => {
    const [one, other] = share(2);
    const places = await Promise.all([1, 2, 3].map(() => one?.places.enter(limit, never)));
    const lost = new Promise((told) => places[0]?.lost.addEventListener("abort", told));
    await other?.pool.query(
      "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and classid = hashtext($1)::oid",
      [`t${names}:activities`],
    );
    (await other?.places.enter(limit, never))?.release();
    await lost;
    places[0]?.release();
    (await one?.places.enter(limit, never))?.release();
  });

  it("leave the line at the signal, with its reason, and let nobody in while a limit is parked", async () => {
    const [one, other] = share(2);
    (await one?.places.enter(limit, never))?.release();
    await one?.places.park(limit, 300);
    await one?.places.park(limit, 10);
    const began = performance.now();
    const reason = new Error("enough");
    const stop = new AbortController();
    const waiting = other?.places.enter(limit, stop.signal);
    stop.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    (await other?.places.enter(limit, never))?.release();
    expect(performance.now() - began).toBeGreaterThan(200);
  });

  it("keep values, each over the version that was read", async () => {
    const [one, other] = share(2);
    expect(await one?.store.read("cursor")).toBeUndefined();
    const first = await one?.store.write("cursor", { page: 1 });
    const second = await other?.store.write("cursor", { page: 2 }, first);
    await expect(one?.store.write("cursor", { page: 3 }, first)).rejects.toBeInstanceOf(StoreConflictError);
    await expect(one?.store.write("cursor", { page: 3 })).rejects.toBeInstanceOf(StoreConflictError);
    expect(await one?.store.read("cursor")).toEqual({ value: { page: 2 }, version: second });
  });

  it("give a connection back that cannot listen", async () => {
    const released: unknown[] = [];
    const client = {
      query: async (text: string) => {
        if (text.startsWith("listen")) throw new Error("refused");
        return { rows: [] };
      },
      on: () => {},
      release: (destroy: unknown) => released.push(destroy),
    };
    const sharing = postgresSharing({ connect: async () => client, query: client.query }, { name: "deaf" });
    await expect(sharing.places.enter(limit, never)).rejects.toThrow("refused");
    expect(released).toEqual([true]);
    await sharing.close();
  });

  it("say that nobody can tell while PostgreSQL is away", async () => {
    const pool = new pg.Pool({ connectionString: "postgres://postgres@127.0.0.1:1/postgres" });
    const sharing = postgresSharing(pool as never, { name: "away" });
    await expect(sharing.places.enter(limit, never)).rejects.toThrow();
    await sharing.places.park(limit, 10);
    await expect(sharing.store.read("cursor")).rejects.toMatchObject({ code: "store", key: "cursor" });
    await sharing.close();
    await pool.end();
  });

  it("are refused a name that is none", () => {
    expect(() => postgresSharing({} as never, { name: "" })).toThrow("name");
    expect(() => postgresSharing({} as never, { name: "a", table: "a; drop" })).toThrow("table");
  });
});
