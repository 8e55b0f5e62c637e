import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Parts } from "./parts.js";

const pattern = /^(?!.*(^|\/)\.)[\w.-]+(\/[\w.-]+)*$/;

/** Keeps parts as files of a folder, on a disk that all workers share. A file appears under its name when it is whole. */
export function folder(path: string): Parts {
  const pathOf = (name: string) => {
    if (!pattern.test(name)) throw new TypeError(`"${name}" is no name of a part: letters, digits, . _ - and /`);
    return join(path, name);
  };
  return {
    async write(name, content) {
      const target = pathOf(name);
      const part = `${target}.${crypto.randomUUID()}.part`;
      await mkdir(dirname(target), { recursive: true });
      try {
        const file = await open(part, "wx");
        try {
          for await (const bytes of content) await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(part, target);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    read: (name, range) => {
      const target = pathOf(name);
      // A stream takes its end with it.
      return createReadStream(target, range && { start: range.start, end: range.end - 1 });
    },
  };
}
