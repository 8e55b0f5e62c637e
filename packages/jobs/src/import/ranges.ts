import type { Parts } from "../parts/parts.js";
import type { ImportJob, ImportRange } from "./import-job.js";

const most = { lines: 1000, bytes: 4 * 1024 * 1024 };
const newline = 10;

/** Cuts a source into ranges of whole lines, by the bytes alone, so that they are the same whoever cuts it. */
export async function* rangesOf(parts: Parts, work: ImportJob): AsyncGenerator<ImportRange> {
  let [start, line, lines, read] = [0, 0, 0, 0];
  let lineEnd = 0;
  for await (const bytes of parts.read(work.source)) {
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) {
      lineEnd = read + at + 1;
      lines += 1;
      if (lines < most.lines && lineEnd - start < most.bytes) continue;
      yield { ...work, start, end: lineEnd, line };
      [start, line, lines] = [lineEnd, line + lines, 0];
    }
    read += bytes.length;
  }
  if (read > start) yield { ...work, start, end: read, line };
}
