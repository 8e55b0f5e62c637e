import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CoreClient } from "@ofsc/core";
import { type Saved, type ToFileOptions, toFile } from "./to-file.js";

/** Which files are downloaded, and how. */
export interface DailyExtractOptions extends Pick<ToFileOptions, "signal" | "gzip"> {
  /** Only files of these names, such as `activities.xml.gz`. @default all */
  files?: readonly string[] | undefined;
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
  { files: wanted, signal, gzip = false }: DailyExtractOptions = {},
): AsyncGenerator<ExtractedFile> {
  const options = { ...(signal && { signal }) };
  for (const day of days) {
    const { files } = await core.dailyExtract.files.list(day, options);
    for (const { name } of files?.items ?? []) {
      if (wanted && !wanted.includes(name)) continue;
      // A name from outside is a name, never a path.
      const path = join(folder, day, `${basename(name.replaceAll("\\", "/"))}${gzip ? ".gz" : ""}`);
      await mkdir(join(folder, day), { recursive: true });
      const saved = await toFile(core.dailyExtract.files.get(day, name, options), path, {
        ...options,
        gzip,
        resume: true,
      });
      yield { ...saved, day, name };
    }
  }
}
