import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { placeOf } from "../completion/place.js";
import { type Shell, scriptsOf } from "../completion/scripts.js";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";

/** Prints the script of a shell, or puts it where the shell looks. */
export async function run(context: Context): Promise<number> {
  const { io, line, program } = context;
  const scripts = scriptsOf(program.name);
  const shell = String(line.args[0]) as Shell;
  if (!own<boolean>(context, "install")) {
    await io.stdout.write(scripts[shell]);
    return exitCodes.done;
  }
  const file = placeOf(shell, context);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, scripts[shell]);
  const hint =
    shell === "powershell"
      ? `\nAdd to your profile: . "${file}"`
      : shell === "zsh"
        ? `\nAdd ${dirname(file)} to fpath before compinit.`
        : "";
  await io.stderr.write(`${file}${hint}\n`);
  return exitCodes.done;
}
