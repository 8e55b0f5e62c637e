import { isOfscError, type Ofsc } from "@ofsc/sdk";
import { type Live, type LiveCase, Skipped } from "./live-case.js";

export interface Outcome {
  readonly name: string;
  readonly result: "passed" | "skipped" | "failed";
  /** Why it was skipped, or what failed. */
  readonly why?: string;
}

interface RunOptions {
  readonly now: Date;
  /** Told of each outcome as it comes. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** Runs cases one after the other, so that no two writes meet; what one of them leaves behind is undone before the next. */
export async function runCases(
  ofsc: Ofsc,
  cases: readonly LiveCase[],
  { now, onOutcome }: RunOptions,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const scope = { ofsc, today: now.toISOString().slice(0, 10) };
  for (const [index, one] of cases.entries()) {
    const outcome = await runCase(one, { ...scope, prefix: `live_${now.getTime().toString(36)}_${index}` });
    onOutcome?.(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function runCase({ name, run }: LiveCase, scope: Omit<Live, "undo">): Promise<Outcome> {
  const undoing: { what: string; work: () => PromiseLike<unknown> }[] = [];
  const live = {
    ...scope,
    undo: (what: string, work: () => PromiseLike<unknown>) => void undoing.unshift({ what, work }),
  };
  const problem = await run(live).then(() => undefined, toOutcome);
  const left: string[] = [];
  for (const { what, work } of undoing) {
    // What was never created, or is gone already, needs no undoing.
    await Promise.resolve(work()).catch((error: unknown) => {
      if (!isOfscError(error, "not_found")) left.push(`${what} is left behind: ${messageOf(error)}`);
    });
  }
  if (left.length === 0) return { name, ...(problem ?? { result: "passed" }) };
  return { name, result: "failed", why: [problem?.why, ...left].filter(Boolean).join("\n") };
}

function toOutcome(error: unknown): Omit<Outcome, "name"> {
  if (error instanceof Skipped) return { result: "skipped", why: error.message };
  if (isOfscError(error, "authorization")) return { result: "skipped", why: `not allowed: ${error.message}` };
  return { result: "failed", why: messageOf(error) };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
