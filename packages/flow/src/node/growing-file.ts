import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { StoreError } from "../work/errors.js";

/** A file that grows at its end, and can be cut back to what was safely in it. */
export interface GrowingFile {
  append(text: string): Promise<void>;
  /** All of it is on disk when it resolves. */
  sync(): Promise<void>;
  /** Drops what is behind so many bytes. */
  cut(bytes: number): Promise<void>;
  /** How many bytes were synced. */
  readonly synced: number;
  /** Whether nothing is in it yet. */
  isEmpty(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opened, and its folder made, when it is first needed. */
export function growingFile(path: string): GrowingFile {
  let opening: Promise<FileHandle> | undefined;
  let size = 0;
  let synced = 0;

  function handle(): Promise<FileHandle> {
    opening ??= (async () => {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, "a+");
      ({ size } = await file.stat());
      synced = size;
      return file;
    })();
    return opening;
  }
  return {
    get synced() {
      return synced;
    },
    async append(text) {
      const file = await handle();
      const bytes = Buffer.from(text);
      await file.appendFile(bytes);
      size += bytes.byteLength;
    },
    async sync() {
      await (await handle()).datasync();
      synced = size;
    },
    async cut(bytes) {
      const file = await handle();
      if (bytes > size)
        throw new StoreError(path, `has ${size} bytes where ${bytes} were written: it was changed meanwhile`);
      await file.truncate(bytes);
      size = bytes;
      synced = bytes;
    },
    async isEmpty() {
      await handle();
      return size === 0;
    },
    async close() {
      const file = await opening;
      opening = undefined;
      await file?.close();
    },
  };
}
