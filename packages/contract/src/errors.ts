import type { Attempt } from "./call.js";
import { isObject } from "./is-object.js";
import type { Position } from "./paging/paging.js";

const brand = Symbol.for("@ofsc/error");

/** What every error of the SDK can tell, as far as it applies. */
export interface ErrorFacts {
  /** The operation's name, such as `core.activities.start`. */
  operation?: string | undefined;
  /** Verb and path as the contract writes them, without values. */
  route?: string | undefined;
  /** Every time the call was sent, with what was decided after it. */
  attempts?: readonly Attempt[] | undefined;
  /** Whether the same call may succeed later, unchanged. */
  retryable?: boolean | undefined;
  /** How long to wait before that, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** Where in a list the page is that could not be read: send it with the same query, or body, to go on from there. */
  position?: Position | undefined;
  cause?: unknown;
}

/** The base of everything the SDK throws, but for the reason of an aborted signal, which comes back unchanged. */
export class OfscError extends Error {
  override readonly name: string = "OfscError";
  /** Tells the kinds of error apart; survives minifiers and copies of the package. */
  readonly code: string = "unknown";
  declare readonly operation?: string;
  declare readonly route?: string;
  declare readonly attempts?: readonly Attempt[];
  declare readonly retryable: boolean;
  declare readonly retryAfterMs?: number;
  /** Where in a list the page is that could not be read: send it with the same query, or body, to go on from there. */
  declare readonly position?: Position;

  constructor(message: string, { cause, retryable = false, ...facts }: ErrorFacts = {}) {
    super(message.length > 500 ? `${message.slice(0, 499)}…` : message, cause === undefined ? undefined : { cause });
    this.retryable = retryable;
    annotate(this, facts);
    Object.defineProperty(this, brand, { value: true });
  }

  /** What may be logged: no header, no query and no body is ever part of it. */
  toJSON(): Record<string, unknown> {
    return { ...Object.fromEntries(Object.entries(this)), name: this.name, message: this.message };
  }
}

/** Whether something is an error of the SDK, of any copy of it. */
export function hasBrand(error: unknown): error is OfscError {
  return isObject(error) && brand in error;
}

/** Adds to an error what only its call knows; what it says already stays. */
export function annotate(error: OfscError, facts: ErrorFacts): void {
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || Object.hasOwn(error, name)) continue;
    Object.defineProperty(error, name, { value, enumerable: true, configurable: true });
  }
}

/** An error once more, for each of those who waited for the same thing: what their calls add stays their own. */
export function copyError(error: unknown): unknown {
  if (!hasBrand(error)) return error;
  const copy = Object.setPrototypeOf(new Error(), Object.getPrototypeOf(error));
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(error));
}

/** A list that does not advance, which would otherwise be read for ever. */
export class PagingError extends OfscError {
  override readonly name = "PagingError";
  override readonly code = "paging";
}
