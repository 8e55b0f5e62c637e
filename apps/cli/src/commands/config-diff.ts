import { type Difference, diff } from "@ofsc/flow/configuration";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-codes.js";
import { cellOf } from "../output/cell.js";
import { changeOf } from "../output/change-of.js";
import { readConfiguration } from "../settings/configuration-source.js";

const signs = { missing: "+", different: "~", surplus: "-" } as const;

/** What the second would gain, change or lose to be like the first, a line each. */
export async function run(context: Context): Promise<number> {
  const [from, to] = context.line.args.map(String) as [string, string];
  const only = own<string[]>(context, "only");
  const differences = diff(
    await readConfiguration(context, from, only),
    await readConfiguration(context, to, only),
    only,
  );
  for (const difference of differences)
    for (const line of linesOf(difference, from, to)) await context.io.stdout.write(`${line}\n`);
  return differences.length > 0 ? exitCodes.differences : exitCodes.done;
}

/** A difference between two places: a line for each member that differs, with what it is there and would be then. */
export function linesOf(difference: Difference, from: string, to: string): string[] {
  const { kind, label, change, members, source, target, writable } = difference;
  const told =
    change === "different"
      ? members.map((member) => [`${label}.${member}`, changeOf(target?.[member], source?.[member])])
      : [[label, `only in ${change === "missing" ? from : to}`]];
  return told.map(([name = "", what = ""]) => {
    const end = writable ? "" : "  (cannot be written over REST)";
    return `${kind.padEnd(20)} ${signs[change]} ${cellOf(name)}  ${what}${end}`;
  });
}
