import type { OwnedProgress } from "./owned-progress.js";
import { countsIn, type PartCounts } from "./progress.js";

/** What a part of a job is given to run with. */
export interface PartContext {
  readonly progress: OwnedProgress;
  /** Ends it: the job was cancelled, or another worker has it now. */
  readonly signal: AbortSignal;
  /** Says how far it has come; kept at most once a second. */
  note(counts: PartCounts): void;
}

/** What a part comes to. */
export interface PartResult extends PartCounts {
  /** The name that it has written, if any. */
  readonly name?: string;
}

/** What a part came to, as it was kept. */
export function resultIn(value: unknown): PartResult {
  const { name } = { ...(value as { name?: unknown }) };
  return { ...countsIn(value), ...(typeof name === "string" && { name }) };
}
