import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { packPlugin } from "@ofsc/plugin/project";
import type { Context } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { folderOf, inProject } from "./project.js";

/** Writes the file that OFS imports. It holds secured parameters, so only its owner may read it. */
export async function run(context: Context): Promise<number> {
  const { io, line } = context;
  const folder = folderOf(context, 1);
  const { xml, hash } = await inProject(folder, () => packPlugin(folder, io.env));
  const file = String(line.args[0]);
  if (file === "-") await io.stdout.write(xml);
  else await writeFile(resolve(io.cwd, file), xml, { mode: 0o600 });
  await io.stderr.write(`SHA-256 of the archive: ${hash}\n`);
  return exitCodes.done;
}
