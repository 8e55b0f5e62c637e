import pg from "pg";
import { postgresProgram, startPostgres, type TestPostgres } from "services";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { retryDeadlocks } from "./retry-deadlocks.js";

const code = (promise: Promise<unknown>) => promise.then(() => "done").catch((error: { code?: string }) => error.code);

if (!postgresProgram) it.skip("absent: PostgreSQL", () => {});

describe.skipIf(!postgresProgram)("two statements that wait for each other", () => {
  let database: TestPostgres;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await startPostgres();
    pool = new pg.Pool({ connectionString: database.url });
    pool.on("error", () => {});
    await pool.query(`create table things (name text primary key, changes int not null default 0);
      insert into things values ('a'), ('b');
      create function change(first text, second text) returns void language plpgsql as $$ begin
        update things set changes = changes + 1 where name = first;
        perform pg_sleep(0.2);
        update things set changes = changes + 1 where name = second;
      end $$`);
  });
  afterAll(async () => {
    await pool?.end();
    await database?.stop();
  });
  const crossing = async () => [
    await Promise.all([code(pool.query("select change('a', 'b')")), code(pool.query("select change('b', 'a')"))]),
    (await pool.query("select changes from things order by name")).rows,
  ];

  it("are both done, once each", async () => {
    expect((await crossing())[0]?.toSorted()).toEqual(["40P01", "done"]);
    retryDeadlocks(pool as never);
    expect(await crossing()).toEqual([
      ["done", "done"],
      [{ changes: 3 }, { changes: 3 }],
    ]);
    expect(await code(pool.query("select nonsense"))).toBe("42703");
  });
});
