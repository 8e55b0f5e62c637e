import { stat } from "node:fs/promises";
import { posix, win32 } from "node:path";
import { placeOf } from "../../completion/place.js";
import type { Shell } from "../../completion/scripts.js";
import type { Context } from "../../context.js";
import { type Finding, fair, good } from "./finding.js";

const shells: readonly string[] = ["bash", "zsh", "fish"] satisfies readonly Shell[];

/** Whether the shell in use completes; nothing where nobody can say which that is. */
export async function examineCompletion(context: Context): Promise<Finding[]> {
  const { env, platform } = context.io;
  const windows = platform === "win32";
  const name = (windows ? win32 : posix).basename(env["SHELL"] ?? "").replace(/\.exe$/i, "");
  const shell = shells.includes(name) ? (name as Shell) : windows ? "powershell" : undefined;
  if (!shell) return [];
  const found = await stat(placeOf(shell, context)).catch(() => undefined);
  if (found) return [good("completion", `for ${shell}`)];
  return [fair("completion", `is not installed for ${shell}`, `ofsc completion ${shell} --install`)];
}
