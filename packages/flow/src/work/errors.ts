import { OfscError } from "@ofsc/contract";

/** Somebody else has written the value meanwhile: another process does the same work. */
export class StoreConflictError extends OfscError {
  override readonly name = "StoreConflictError";
  override readonly code = "store_conflict";
  /** The key of the value. */
  declare readonly key: string;

  constructor(key: string) {
    super(`"${key}" was written by another process since it was read`);
    this.key = key;
  }
}

/** A store could not be read or written, or holds what was not written by it. */
export class StoreError extends OfscError {
  override readonly name = "StoreError";
  override readonly code = "store";
  /** The key of the value. */
  declare readonly key: string;

  constructor(key: string, message: string, cause?: unknown) {
    super(`"${key}" ${message}`, { cause });
    this.key = key;
  }
}

/** A checkpoint belongs to other work than this. Nothing was sent. */
export class CheckpointError extends OfscError {
  override readonly name = "CheckpointError";
  override readonly code = "checkpoint";
  /** The key of the checkpoint. */
  declare readonly key: string;
  /** The work that it belongs to. */
  declare readonly found: string;
  /** The work that was to go on from it. */
  declare readonly expected: string;

  constructor(key: string, found: string, expected: string) {
    super(`"${key}" belongs to ${found}, not to ${expected}`);
    this.key = key;
    this.found = found;
    this.expected = expected;
  }
}
