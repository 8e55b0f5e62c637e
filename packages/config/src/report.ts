import { describeProblem, type Problem, problem, type Wish } from "@ofsc/contract";
import { SettingsError } from "./settings-error.js";

/** Collects what is wrong, so that all of it is told at once. */
export class Report {
  readonly problems: Problem[] = [];
  readonly warnings: string[] = [];

  problem(where: string, wish: Wish, found?: unknown): void {
    this.problems.push(problem([where], wish, found));
  }

  warn(where: string, what: Wish | string): void {
    this.warnings.push(typeof what === "string" ? `${where}: ${what}` : describeProblem({ path: [where], ...what }));
  }

  throwProblems(): void {
    if (this.problems.length > 0) throw new SettingsError(this.problems);
  }
}
