import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../errors/usage-error.js";
import { type Io, readStdin } from "../io.js";

/** What `--data` says: JSON, `@FILE` of JSON or YAML, `-` or `@-` for standard input. */
export async function readData(text: string, io: Io): Promise<unknown> {
  if (text === "-" || text === "@-") return parse(await readStdin(io), "standard input", true);
  if (!text.startsWith("@")) return parse(text, "--data", false);
  const file = text.slice(1);
  return parse(await readText(file, io), file, true);
}

/** A file as text, or a usage error that names it. */
export async function readText(file: string, { cwd }: Io): Promise<string> {
  try {
    // An editor of Windows may put a mark before the first character.
    return (await readFile(resolve(cwd, file), "utf8")).replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new UsageError(
      [{ at: file, why: `cannot be read (${(cause as NodeJS.ErrnoException).code ?? "error"})` }],
      cause,
    );
  }
}

async function parse(text: string, source: string, yaml: boolean): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!yaml) throw new UsageError([{ at: source, why: "expected JSON" }], cause);
  }
  const { parseDocument } = await import("../yaml.js");
  const document = parseDocument(text, { maxAliasCount: 100 } as object);
  if (document.errors.length > 0)
    throw new UsageError([{ at: source, why: "expected JSON or YAML" }], document.errors[0]);
  return document.toJS({ maxAliasCount: 100 });
}
