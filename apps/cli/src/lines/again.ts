import type { Context } from "../context.js";
import { quote } from "./quote.js";

/** A line to be typed again, as the shell of this platform takes it. */
export const again = (
  { program, name, io }: Pick<Context, "program" | "name" | "io">,
  typed: readonly string[],
): string => [program.name, name, ...typed.map((text) => quote(text, io.platform))].join(" ");
