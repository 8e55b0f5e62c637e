import type { LineProblem } from "../lines/read-args.js";

/** The line cannot be run as it is: all that is wrong with it. Nothing was sent. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly problems: readonly LineProblem[];

  constructor(problems: readonly LineProblem[], cause?: unknown) {
    super(problems.map(({ at, why }) => `${at}: ${why}`).join("; "), { cause });
    this.problems = problems;
  }
}
