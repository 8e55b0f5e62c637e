import { isObject } from "@ofsc/contract";

/** What is counted of a part, while it runs and when it is done. */
export interface PartCounts {
  readonly done: number;
  readonly failed: number;
  readonly calls: number;
}

const noCounts: PartCounts = { done: 0, failed: 0, calls: 0 };

/** Counts as they were kept; what is none counts as nothing. */
export function countsIn(value: unknown): PartCounts {
  const { done, failed, calls } = (isObject(value) ? value : {}) as Partial<Record<keyof PartCounts, unknown>>;
  return { done: wholeOr0(done), failed: wholeOr0(failed), calls: wholeOr0(calls) };
}

export const sumCounts = (all: readonly PartCounts[]): PartCounts =>
  all.reduce(
    (sum, one) => ({ done: sum.done + one.done, failed: sum.failed + one.failed, calls: sum.calls + one.calls }),
    noCounts,
  );

const wholeOr0 = (value: unknown) => (Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 0);
