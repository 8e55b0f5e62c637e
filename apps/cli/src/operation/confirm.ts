import { type Context, canAsk, own } from "../context.js";
import { CancelledError } from "../errors/cancelled-error.js";
import { UsageError } from "../errors/usage-error.js";

/** Asks before something is destroyed; where nobody can answer, `--yes` has to. */
export async function confirmDestruction(context: Context): Promise<void> {
  const { command, line } = context;
  if (command.kind !== "destroy" || own<boolean>(context, "yes") || own<boolean>(context, "dry-run")) return;
  if (!canAsk(context)) {
    throw new UsageError([{ at: context.name, why: "destroys, and nobody is there to confirm it: give --yes" }]);
  }
  const { ask } = await import("../prompts/ask.js");
  const { instanceOf } = await context.program.load();
  const instance = await instanceOf(context);
  const what = `${context.name} ${line.args.filter((value) => value !== undefined).join(" ")}`.trim();
  // A route that ends in a value names one thing, whatever its verb.
  const whole = command.operation !== undefined && !/^DELETE|\}$/.test(command.route ?? "");
  if (whole) {
    const typed = await ask.text(context, `${what} replaces everything on ${instance}. Type its name to go on`);
    if (typed !== instance) throw new CancelledError();
  } else if (!(await ask.yes(context, `${what} on ${instance}?`))) throw new CancelledError();
}
