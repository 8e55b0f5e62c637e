import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CoreClient } from "@ofsc/core";
import { type Saved, type ToFileOptions, toFile } from "./to-file.js";

/** Which files are downloaded, and how. */
export interface DailyExtractOptions extends Pick<ToFileOptions, "signal" | "gzip"> {
  /** Only files of these names, such as `activities.xml.gz`. @default all */
  files?: readonly string[] | undefined;
  /** Told how many bytes came, of which file. */
  onProgress?: ((progress: ExtractProgress) => void) | undefined;
}

/** How far the download of a day is. */
export interface ExtractProgress {
  /** The name of the file that is downloaded. */
  readonly name: string;
  /** The number of that file, from 1. */
  readonly file: number;
  /** How many files are wanted of that day. */
  readonly files: number;
  /** Bytes of the file that came. */
  readonly bytes: number;
  /** Bytes of the file, where OFS says so. */
  readonly total?: number | undefined;
}

/** A file of the extract of a day. */
export interface ExtractedFile extends Saved {
  /** The day, `YYYY-MM-DD`. */
  readonly day: string;
  /** The name that OFS gives it. */
  readonly name: string;
}

/**
 * Downloads the daily extracts of some days into a folder for each day, one file after the other, and skips what is there
 * whole already. A day without an extract gives nothing.
 */
export async function* dailyExtracts(
  core: Pick<CoreClient, "dailyExtract">,
  days: Iterable<string>,
  folder: string,
  { files: wanted, signal, gzip = false, onProgress }: DailyExtractOptions = {},
): AsyncGenerator<ExtractedFile> {
  const options = { ...(signal && { signal }) };
  for (const day of days) {
    const { files } = await core.dailyExtract.files.list(day, options);
    const names = (files?.items ?? []).map(({ name }) => name).filter((name) => !wanted || wanted.includes(name));
    for (const [at, name] of names.entries()) {
      // A name from outside is a name, never a path.
      const path = join(folder, day, `${basename(name.replaceAll("\\", "/"))}${gzip ? ".gz" : ""}`);
      await mkdir(join(folder, day), { recursive: true });
      const saved = await toFile(core.dailyExtract.files.get(day, name, options), path, {
        ...options,
        gzip,
        resume: true,
        onProgress: (bytes, total) => onProgress?.({ name, file: at + 1, files: names.length, bytes, total }),
      });
      yield { ...saved, day, name };
    }
  }
}
