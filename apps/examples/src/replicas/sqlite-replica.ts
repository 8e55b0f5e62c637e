import type { Replica } from "@ofsc/flow";

/** What is needed of a database; those of `node:sqlite` and of better-sqlite3 have it. */
export interface SqliteDatabase {
  exec(text: string): unknown;
  prepare(text: string): { run(...values: (string | number | null)[]): unknown; get(...values: string[]): unknown };
}

/** Keeps a copy in SQLite: rows and position in one transaction. */
export function sqliteReplica(database: SqliteDatabase): Replica {
  database.exec("create table if not exists activities (id integer primary key, date text, activity text not null)");
  database.exec("create table if not exists replica (one integer primary key check (one = 1), position text not null)");
  const forgetDays = database.prepare("delete from activities where date between ? and ?");
  const forget = database.prepare("delete from activities where id = ?");
  const save = database.prepare("insert or replace into activities (id, date, activity) values (?, ?, ?)");
  const keep = database.prepare("insert or replace into replica (one, position) values (1, ?)");
  const kept = database.prepare("select position from replica");
  return {
    async read() {
      const row = kept.get() as { position: string } | undefined;
      return row && JSON.parse(row.position);
    },
    async apply(changes, position, days) {
      database.exec("begin");
      try {
        if (days) forgetDays.run(days.dateFrom, days.dateTo);
        for (const { id, activity } of changes) {
          if (activity) save.run(id, activity.date ?? null, JSON.stringify(activity));
          else forget.run(id);
        }
        keep.run(JSON.stringify(position));
        database.exec("commit");
      } catch (error) {
        database.exec("rollback");
        throw error;
      }
    },
  };
}
