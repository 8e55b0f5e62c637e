import { OfscError } from "@ofsc/contract";

/** A part of a job that could not be done. */
export interface FailedPart {
  /** Which one: days of an export, or bytes of an import. */
  readonly part: string;
  /** What it failed with, for people. */
  readonly reason: string;
}

/** A job has ended, and not all of it could be done. Asking for the same job again does what is left. */
export class JobFailedError extends OfscError {
  override readonly name = "JobFailedError";
  override readonly code = "job_failed";
  /** The id of the job. */
  declare readonly id: string;
  /** What is missing; none where the job failed before it had parts. */
  declare readonly missing: readonly FailedPart[];

  constructor(id: string, missing: readonly FailedPart[], reason: string) {
    const first = missing.slice(0, 3).map((one) => `\n  ${one.part}: ${one.reason}`);
    super(
      missing.length > 0 ? `job "${id}": ${missing.length} parts failed${first.join("")}` : `job "${id}": ${reason}`,
    );
    this.id = id;
    this.missing = missing;
  }
}

/** A job was cancelled. What it had written is there. */
export class JobCancelledError extends OfscError {
  override readonly name = "JobCancelledError";
  override readonly code = "job_cancelled";
  /** The id of the job. */
  declare readonly id: string;

  constructor(id: string) {
    super(`job "${id}" was cancelled`);
    this.id = id;
  }
}

/** A job of this id is there, and does something else. */
export class JobConflictError extends OfscError {
  override readonly name = "JobConflictError";
  override readonly code = "job_conflict";
  /** The id of the job. */
  declare readonly id: string;

  constructor(id: string) {
    super(`job "${id}" is there and does something else: choose another id`);
    this.id = id;
  }
}

/** A job is not there: it never was, or ended more than seven days ago. */
export class JobUnknownError extends OfscError {
  override readonly name = "JobUnknownError";
  override readonly code = "job_unknown";
  /** The id of the job. */
  declare readonly id: string;

  constructor(id: string) {
    super(`there is no job "${id}"`);
    this.id = id;
  }
}
