import type { FailedPart } from "../errors.js";
import type { QueueJob } from "./backend.js";

/** A child is known by its queue and its id, with a colon between. */
export const childId = (key: string): string => key.slice(key.lastIndexOf(":") + 1);

/** The parts of a job that failed for good and were not done since. */
export async function failuresOf(job: QueueJob): Promise<FailedPart[]> {
  const [failures, values] = await Promise.all([job.getIgnoredChildrenFailures(), job.getChildrenValues()]);
  const done = new Set(Object.keys(values).map(childId));
  return Object.entries(failures)
    .map(([key, reason]) => ({ part: childId(key), reason: String(reason) }))
    .filter(({ part }) => !done.has(part));
}
