import { describeProblem, type Problem } from "@ofsc/contract";

/** A seed document cannot be used; the message names everything that is wrong with it. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  /** All that is wrong with the seed, by path. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map((one) => `  ${describeProblem(one)}`);
    super(`The seed document has ${problems.length} problem${problems.length === 1 ? "" : "s"}:\n${lines.join("\n")}`);
    this.problems = problems;
  }
}
