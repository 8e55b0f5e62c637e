import type { Replica } from "@ofsc/flow";

/** What is needed of a client; those of `pg` and of PGlite have it. */
export interface PostgresClient {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: unknown[] }>;
}

const schema = [
  "create table if not exists activities (id bigint primary key, date date, activity jsonb not null)",
  "create index if not exists activities_by_date on activities (date)",
  "create table if not exists replica (one int primary key default 1 check (one = 1), position jsonb not null)",
];
const upsert = `insert into activities (id, date, activity)
  select (row->>'activityId')::bigint, (row->>'date')::date, row from jsonb_array_elements($1::jsonb) as row
  on conflict (id) do update set date = excluded.date, activity = excluded.activity`;
const keep = "insert into replica (position) values ($1) on conflict (one) do update set position = excluded.position";

/** Keeps a copy in PostgreSQL: rows and position in one transaction, on a connection of its own. */
export async function postgresReplica(client: PostgresClient): Promise<Replica> {
  for (const statement of schema) await client.query(statement);
  return {
    async read() {
      const { rows } = await client.query("select position from replica");
      return (rows[0] as { position: unknown } | undefined)?.position;
    },
    async apply(changes, position, days) {
      const gone = changes.flatMap(({ id, activity }) => (activity ? [] : id));
      const rows = changes.flatMap(({ activity }) => activity ?? []);
      await client.query("begin");
      try {
        if (days)
          await client.query("delete from activities where date between $1 and $2", [days.dateFrom, days.dateTo]);
        if (gone.length > 0) await client.query("delete from activities where id = any($1)", [gone]);
        if (rows.length > 0) await client.query(upsert, [JSON.stringify(rows)]);
        await client.query(keep, [JSON.stringify(position)]);
        await client.query("commit");
      } catch (error) {
        await client.query("rollback");
        throw error;
      }
    },
  };
}
