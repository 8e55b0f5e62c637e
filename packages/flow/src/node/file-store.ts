import { randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { StoreConflictError, StoreError } from "../work/errors.js";
import type { Store, Stored } from "../work/store.js";

/**
 * Keeps each value in a file of a folder, which is made when it is missing. A value is on disk before `write` resolves:
 * written to a new file, synced, and given its name at once, so that a crash leaves the old value or the new one.
 */
export function fileStore(folder: string): Store {
  return {
    async read(key) {
      const version = await latest(key);
      return version === undefined ? undefined : load(key, version);
    },
    async write(key, value, over) {
      const before = await latest(key);
      if (before !== over) throw new StoreConflictError(key);
      const version = String(Number(before ?? 0) + 1);
      await save(key, version, JSON.stringify(value));
      if (before !== undefined) await rm(join(folder, fileOf(key, before)), { force: true });
      return version;
    },
  };

  async function latest(key: string): Promise<string | undefined> {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw new StoreError(key, `cannot be read: ${error.message}`, error);
    });
    const start = fileOf(key, "");
    const versions = names.flatMap((name) => {
      const version = name.startsWith(start) ? name.slice(start.length) : "";
      return /^\d+$/.test(version) ? Number(version) : [];
    });
    return versions.length === 0 ? undefined : String(Math.max(...versions));
  }

  async function load<Value>(key: string, version: string): Promise<Stored<Value> | undefined> {
    try {
      return { value: JSON.parse(await readFile(join(folder, fileOf(key, version)), "utf8")), version };
    } catch (error) {
      // Another process may have written a newer one meanwhile.
      const newer = await latest(key);
      if (newer !== undefined && newer !== version) return load(key, newer);
      throw new StoreError(key, `cannot be read: ${(error as Error).message}`, error);
    }
  }

  async function save(key: string, version: string, text: string): Promise<void> {
    const file = join(folder, `.${randomUUID()}.new`);
    try {
      await mkdir(folder, { recursive: true });
      const handle = await open(file, "wx");
      try {
        await handle.writeFile(text);
        await handle.sync();
      } finally {
        await handle.close();
      }
      // Unlike a rename, a link fails where another process was first.
      await link(file, join(folder, fileOf(key, version)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new StoreConflictError(key);
      throw new StoreError(key, `cannot be written: ${(error as Error).message}`, error);
    } finally {
      await rm(file, { force: true });
    }
    await syncFolder(folder);
  }
}

const fileOf = (key: string, version: string) => `${encodeURIComponent(key).replaceAll(".", "%2E")}.${version}`;

/** Some systems cannot sync a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
