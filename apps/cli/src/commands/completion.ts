import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { scripts } from "../completion/scripts.js";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-code.js";

/** Prints the script of a shell, or puts it where the shell looks. */
export async function run(context: Context): Promise<number> {
  const { io, line } = context;
  const shell = String(line.args[0]) as keyof typeof scripts;
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

function placeOf(shell: keyof typeof scripts, { io }: Context): string {
  const data = io.env["XDG_DATA_HOME"] || join(io.home, ".local", "share");
  const config = io.env["XDG_CONFIG_HOME"] || join(io.home, ".config");
  return {
    bash: join(data, "bash-completion", "completions", "ofsc"),
    zsh: join(data, "zsh", "site-functions", "_ofsc"),
    fish: join(config, "fish", "completions", "ofsc.fish"),
    powershell: join(config, "ofsc", "completion.ps1"),
  }[shell];
}
