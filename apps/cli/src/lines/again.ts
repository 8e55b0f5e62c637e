import type { Context } from "../context.js";
import { isLostInOldPowerShell, quote, shellOf } from "./quote.js";

/** What to type to have the same again, as the shell of this platform takes it. */
export function again(
  { program, name, io }: Pick<Context, "program" | "name" | "io">,
  typed: readonly string[],
): string {
  const shell = shellOf(io.platform);
  const where = shell === "powershell" && typed.some(isLostInOldPowerShell) ? ", in PowerShell 7.3 or later" : "";
  return `again${where}: ${[program.name, name, ...typed.map((text) => quote(text, shell))].join(" ")}`;
}
