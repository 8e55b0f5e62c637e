import { bad, type Finding, good } from "./finding.js";

/** OFS takes no assertion, and gives no token, by a clock that is further off. */
const mostSeconds = 60;

/** Compares the clock of this machine with the one that an answer was written by. */
export function examineClock(now: Date, header: string | null): Finding[] {
  const date = Date.parse(header ?? "");
  if (Number.isNaN(date)) return [];
  const off = Math.round((now.getTime() - date) / 1000);
  if (Math.abs(off) <= mostSeconds) return [good("clock", "as OFS has it")];
  const said = `this machine is ${lengthOf(Math.abs(off))} ${off < 0 ? "behind" : "ahead of"} OFS: tokens will be refused`;
  return [bad("clock", said, "switch time synchronisation on")];
}

/** `7 min 12 s`. */
function lengthOf(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .slice(0, 2)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(" ");
}
