import { join } from "node:path";
import type { Context } from "../context.js";
import type { Shell } from "./scripts.js";

/** The file in which a shell looks for the completion of a program. */
export function placeOf(shell: Shell, { io, program: { name } }: Context): string {
  const data = io.env["XDG_DATA_HOME"] || join(io.home, ".local", "share");
  const config = io.env["XDG_CONFIG_HOME"] || join(io.home, ".config");
  return {
    bash: join(data, "bash-completion", "completions", name),
    zsh: join(data, "zsh", "site-functions", `_${name.replaceAll("-", "_")}`),
    fish: join(config, "fish", "completions", `${name}.fish`),
    powershell: join(config, name, "completion.ps1"),
  }[shell];
}
