import type { JobHandle, Jobs } from "@ofsc/jobs";

/** A job by its name. */
export async function findJob(jobs: Jobs, id: string): Promise<JobHandle<object>> {
  const { JobUnknownError } = await import("@ofsc/jobs");
  const handle = await jobs.get(id);
  if (!handle) throw new JobUnknownError(id);
  return handle;
}
