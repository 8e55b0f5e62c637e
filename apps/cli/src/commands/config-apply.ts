import { apply, type Plan, type PlanStep, plan } from "@ofsc/flow/configuration";
import type { Context } from "../context.js";
import { canAsk, own } from "../context.js";
import { CancelledError } from "../errors/cancelled-error.js";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import { cellOf } from "../output/cell.js";
import { metadataOf, readConfiguration } from "../settings/configuration-source.js";
import { linesOf } from "./config-diff.js";

/** Shows a plan, asks, and does it; a step that fails leaves the others to be done. */
export async function run(context: Context): Promise<number> {
  const { io } = context;
  const [from, to] = [own<string>(context, "from") as string, own<string>(context, "to") as string];
  const only = own<string[]>(context, "only");
  const options = { prune: own<boolean>(context, "prune") === true, ...(only && { only }) };
  const { steps, left } = plan(
    await readConfiguration({ ...context, command: { ...context.command, kind: "read" } }, from, only),
    await readConfiguration(context, to, only),
    options,
  );
  for (const step of steps) for (const line of linesOf(step, from, to)) await io.stderr.write(`${line}\n`);
  await io.stderr.write(`${countsOf({ steps, left })}${options.prune ? "" : "; nothing is deleted without --prune"}\n`);
  if (steps.length === 0 || own<boolean>(context, "dry-run")) return exitCodes.done;
  await confirm(context, to);
  const applied = await apply(await metadataOf(context, to), { steps, left }, { signal: io.signal });
  const failed = applied.flatMap((one) => (one.outcome === "failed" ? [one] : []));
  for (const { step, error } of failed) {
    const why = error instanceof Error ? error.message : String(error);
    await io.stderr.write(`✗ ${cellOf(`${step.kind} ${step.label}: ${why}`)}\n`);
  }
  await io.stderr.write(`${applied.length - failed.length} done, ${failed.length} failed\n`);
  return failed.length > 0 ? exitCodes.partly : exitCodes.done;
}

/** `2 changes: 1 to create, 1 to update; 3 are left as they are`. */
function countsOf({ steps, left }: Plan): string {
  const of = (action: PlanStep["action"]) => steps.filter((step) => step.action === action).length;
  const counts = (["create", "update", "delete"] as const).flatMap((action) =>
    of(action) === 0 ? [] : [`${of(action)} to ${action}`],
  );
  const changes = `${steps.length} ${steps.length === 1 ? "change" : "changes"}${counts.length > 0 ? `: ${counts.join(", ")}` : ""}`;
  return left.length === 0 ? changes : `${changes}; ${left.length} are left as they are`;
}

async function confirm(context: Context, to: string): Promise<void> {
  if (own<boolean>(context, "yes")) return;
  if (!canAsk(context))
    throw new UsageError([
      { at: "config apply", why: "changes an instance, and nobody is there to confirm it: give --yes" },
    ]);
  const { ask } = await import("../prompts/ask.js");
  const typed = await ask.text(context, `This changes ${to}. Type its name to go on`);
  if (typed !== to) throw new CancelledError();
}
