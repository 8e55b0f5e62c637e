import { styleText } from "node:util";
import type { Context } from "../context.js";
import type { Output } from "../io.js";

type Format = Parameters<typeof styleText>[0];

/** Whether an output takes colours: asked, forced, or a terminal that can. */
export function hasColor(context: Pick<Context, "io" | "line">, output: Output): boolean {
  const { env } = context.io;
  const when = context.line.values.own["color"];
  if (when === "always") return true;
  if (when === "never" || env["NO_COLOR"]) return false;
  if (env["FORCE_COLOR"] && env["FORCE_COLOR"] !== "0") return true;
  return output.isTty && env["TERM"] !== "dumb";
}

/** Styles text where the output takes it. */
export const styled = (on: boolean, format: Format, text: string): string => (on ? styleText(format, text) : text);
