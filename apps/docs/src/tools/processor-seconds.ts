import { existsSync, readFileSync } from "node:fs";

const file = "/proc/self/stat";
/** Ticks of a second, of all Linux that Node runs on. */
const ticks = 100;

/** The time of the processor that this process and all that it has started and waited for took; unknown but on Linux. */
export function processorSeconds(): number | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  // Behind the name of the program, which may have blanks in it: own time, that of children, each for user and system.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum, one) => sum + Number(one), 0) / ticks;
}
