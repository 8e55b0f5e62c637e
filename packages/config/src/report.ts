import type { Problem } from "@ofsc/contract";
import { SettingsError } from "./settings-error.js";

/** Collects what is wrong, so that all of it is told at once. */
export class Report {
  readonly problems: Problem[] = [];
  readonly warnings: string[] = [];

  problem(path: string, message: string): void {
    this.problems.push({ path, message });
  }

  warn(where: string, message: string): void {
    this.warnings.push(`${where}: ${message}`);
  }

  throwProblems(): void {
    if (this.problems.length > 0) throw new SettingsError(this.problems);
  }
}
