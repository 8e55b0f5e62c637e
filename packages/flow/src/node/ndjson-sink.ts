import { StoreError } from "../work/errors.js";
import { isCount } from "../work/is-count.js";
import type { Sink } from "../work/sink.js";
import { growingFile } from "./growing-file.js";

/** Writes rows to a file, each as JSON in a line. A file that is there grows; after a crash it is cut to what was flushed. */
export function ndjsonSink<Row = unknown>(path: string): Sink<Row> {
  const file = growingFile(path);
  return {
    write: (rows) => file.append(rows.map((row) => `${JSON.stringify(row)}\n`).join("")),
    flush: () => file.sync(),
    close: () => file.close(),
    position: () => file.synced,
    async rewind(position) {
      if (position !== undefined && !isCount(position)) throw new StoreError(path, "has no such position");
      await file.cut(position ?? 0);
    },
  };
}
