import { PGlite } from "@electric-sql/pglite";
import { exportActivities, type Replica, replicate } from "@ofsc/flow";
import { createMockServer } from "@ofsc/mock-server";
import { createOfsc } from "@ofsc/sdk";
import { expect, it, onTestFinished } from "vitest";
import { postgresReplica } from "./postgres-replica.js";
import { sqliteReplica } from "./sqlite-replica.js";

const today = "2026-12-01";
const days = {
  dateFrom: today,
  dateTo: "2026-12-07",
  fields: ["activityId", "date", "status", "resourceId", "duration"],
};
const noSqlite = await import("node:sqlite" as string).then(
  () => false,
  () => `no node:sqlite in Node ${process.version}`,
);

/** Copies a week, stops, changes things meanwhile, and goes on: the copy is what the world is. */
async function copyAWeek(
  replica: Replica,
  count: () => Promise<number>,
  read: () => Promise<unknown[]>,
): Promise<void> {
  const server = createMockServer({ clock: `${today}T13:00:00Z` });
  const { url, close } = await server.listen();
  onTestFinished(() => close());
  const { core } = createOfsc({ baseUrl: url, ...server.credentials });
  const world = async () => {
    const rows = [];
    for await (const row of exportActivities(core, days)) rows.push(row);
    return rows.sort((a, b) => (a.activityId ?? 0) - (b.activityId ?? 0));
  };
  const run = () => {
    const abort = new AbortController();
    const options = { signal: abort.signal, idleMs: [1, 10], now: () => server.clock.now() } as const;
    const ended = replicate(core, days, replica, options).catch((reason) => reason);
    return async () => {
      abort.abort("enough");
      expect(await ended).toBe("enough");
    };
  };
  const all = await world();
  const stop = run();
  await expect.poll(count, { timeout: 15_000 }).toBe(all.length);
  await stop();
  const pending = all.filter(({ status, date }) => status === "pending" && date === "2026-12-04");
  await core.activities.update(pending[0]?.activityId ?? 0, { duration: 77 });
  await core.activities.delete(pending[1]?.activityId ?? 0);
  const again = run();
  const now = await world();
  await expect.poll(read, { timeout: 15_000 }).toEqual(now);
  await again();
}

it("a copy in PostgreSQL is what the world is", async () => {
  const database = new PGlite();
  const replica = await postgresReplica(database as never);
  await copyAWeek(
    replica,
    async () => Number((await database.query<{ n: string }>("select count(*) as n from activities")).rows[0]?.n),
    async () => {
      const { rows } = await database.query<{ activity: object }>("select activity from activities order by id");
      return rows.map(({ activity }) => activity);
    },
  );
  await database.close();
}, 60_000);

it.skipIf(noSqlite)(`a copy in SQLite is what the world is${noSqlite ? `: ${noSqlite}` : ""}`, async () => {
  const { DatabaseSync } = await import("node:sqlite" as string);
  const database = new DatabaseSync(":memory:");
  await copyAWeek(
    sqliteReplica(database),
    async () => database.prepare("select count(*) as n from activities").get().n,
    async () =>
      database
        .prepare("select activity from activities order by id")
        .all()
        .map(({ activity }: { activity: string }) => JSON.parse(activity)),
  );
});
