import { basename, relative } from "node:path";
import { newPlugin } from "@ofsc/plugin/project";
import { type Context, own } from "../../context.js";
import { exitCodes } from "../../errors/exit-codes.js";
import { packageVersions } from "../../version.js";
import { runNpm } from "./npm.js";
import { folderOf, inProject } from "./project.js";

/** Writes the template, and installs what it needs; the paths that were written are the answer. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const folder = folderOf(context);
  const label = own<string>(context, "label") ?? basename(folder).replace(/\W+/g, "_");
  const name = own<string>(context, "name");
  const versions = await packageVersions();
  const written = await inProject(folder, () =>
    newPlugin({ folder, label, ...(name !== undefined && { name }), versions }),
  );
  for (const path of written) await io.stdout.write(`${path}\n`);
  const shown = relative(io.cwd, folder) || ".";
  if (own<boolean>(context, "install") !== false) {
    const code = await runNpm(context, ["install", "--no-audit", "--no-fund", "--loglevel=error"], folder);
    if (code !== 0) {
      await io.stderr.write(`error: npm install ended with ${code}\n  next: run it again in ${shown}\n`);
      return exitCodes.refused;
    }
  }
  await io.stderr.write(`next: ofsc plugins dev ${shown}\n`);
  return exitCodes.done;
}
