import { type Store, StoreConflictError, StoreError } from "@ofsc/flow";
import type { PostgresPool } from "./postgres-pool.js";

/** Values in a table, each written over the version that was read. */
export function createStore(pool: PostgresPool, table: string, name: string): Store {
  let made: Promise<unknown> | undefined;
  const make = async () => {
    made ??= pool.query(
      `create table if not exists ${table} (name text, key text, version bigint not null, value jsonb, primary key (name, key))`,
    );
    await made.catch((error: { code?: string }) => {
      made = undefined;
      // Another process has made it in the same moment.
      if (error.code !== "23505" && error.code !== "42P07") throw error;
    });
  };
  async function run(key: string, text: string, values: unknown[]): Promise<readonly Record<string, unknown>[]> {
    try {
      await make();
      return (await pool.query(text, [name, key, ...values])).rows as Record<string, unknown>[];
    } catch (cause) {
      throw new StoreError(key, "cannot be read or written", cause);
    }
  }
  return {
    async read<Value>(key: string) {
      const [row] = await run(key, `select version, value from ${table} where name = $1 and key = $2`, []);
      return row && { version: String(row["version"]), value: row["value"] as Value };
    },
    async write(key, value, over) {
      const text = JSON.stringify(value);
      const rows =
        over === undefined
          ? await run(key, `insert into ${table} values ($1, $2, 1, $3) on conflict do nothing returning version`, [
              text,
            ])
          : await run(
              key,
              `update ${table} set version = version + 1, value = $3 where name = $1 and key = $2 and version = $4 returning version`,
              [text, over],
            );
      if (!rows[0]) throw new StoreConflictError(key);
      return String(rows[0]["version"]);
    },
  };
}
