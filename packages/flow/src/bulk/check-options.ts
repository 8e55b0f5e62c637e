import { ValidationError } from "@ofsc/transport";
import { wholeNumbers } from "../work/whole-numbers.js";

interface Numbers {
  readonly concurrency?: number | undefined;
  readonly rows?: number | undefined;
  readonly attempts?: number | undefined;
  readonly stopAfter?: number | undefined;
}

/** Refuses numbers that make no sense before anything is read. */
export function checkOptions({ concurrency, rows, attempts, stopAfter }: Numbers): void {
  const problems = wholeNumbers({ concurrency, rows, attempts, stopAfter });
  if (problems.length > 0) throw new ValidationError(problems, { operation: "bulk" });
}
