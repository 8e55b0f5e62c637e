import { type Difference, diff } from "@ofsc/flow/configuration";
import type { Context } from "../context.js";
import { own } from "../context.js";
import { exitCodes } from "../errors/exit-code.js";
import { readConfiguration } from "../settings/configuration-source.js";

const signs = { missing: "+", different: "~", surplus: "-" } as const;

/** A line for each difference: what the second would gain, change or lose to be like the first. */
export async function run(context: Context): Promise<number> {
  const [from, to] = context.line.args.map(String) as [string, string];
  const only = own<string[]>(context, "only");
  const differences = diff(
    await readConfiguration(context, from, only),
    await readConfiguration(context, to, only),
    only,
  );
  for (const difference of differences) await context.io.stdout.write(`${lineOf(difference)}\n`);
  return differences.length > 0 ? exitCodes.differences : exitCodes.done;
}

export function lineOf({ kind, label, change, members, writable }: Difference): string {
  return [kind.padEnd(20), signs[change], label, members.join(", "), writable ? "" : "(cannot be written over REST)"]
    .filter(Boolean)
    .join(" ");
}
