import picocolors from "picocolors";
import type { Context } from "../context.js";
import type { Output } from "../io.js";

type Style = "bold" | "red" | "green" | "yellow";

/** Whether an output takes colours: asked, forced, or a terminal that can. */
export function hasColor(context: Pick<Context, "io" | "line">, output: Output): boolean {
  const { env } = context.io;
  const when = context.line.values.own["color"];
  if (when === "always") return true;
  if (when === "never" || env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] && env["FORCE_COLOR"] !== "0") return true;
  return output.isTty && env["TERM"] !== "dumb";
}

const colors = picocolors.createColors(true);

/** Styles text where the output takes it. */
export const styled = (on: boolean, format: Style, text: string): string => (on ? colors[format](text) : text);
