import type { Argument, Flag } from "../command.js";
import type { Program } from "../context.js";
import type { Io } from "../io.js";
import { dayWords } from "../lines/day.js";

/** Values that are known for a flag or a positional: of the contract, or of the instance where it is known whose they are. */
export async function valuesOf(value: Flag | Argument, io: Io, program: Program): Promise<readonly string[]> {
  if (value.values) return value.values;
  if (value.type === "day") return dayWords;
  if (value.from === undefined) return [];
  const { fetchValues } = await import("./fetch-values.js");
  return fetchValues(value.from, io, program);
}
