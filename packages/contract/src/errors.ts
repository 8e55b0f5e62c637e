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
  /** Whether the same call is likely to go better later, unchanged. @default false */
  retryable?: boolean | undefined;
  /** Whether sending it again does no harm. @default true */
  repeatable?: boolean | undefined;
  /** How long to wait before that, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** Where in a list the page is that could not be read: send it with the same query, or body, to go on from there. */
  position?: Position | undefined;
  /** The error that led to this one. */
  cause?: unknown;
}

/** The base of everything the SDK throws, but for the reason of an aborted signal, which comes back unchanged. */
export class OfscError extends Error {
  override readonly name: string = "OfscError";
  /** Tells the kinds of error apart; survives minifiers and copies of the package. */
  readonly code: string = "unknown";
  /** The operation's name, such as `core.activities.start`. */
  declare readonly operation?: string;
  /** Verb and path as the contract writes them, without values. */
  declare readonly route?: string;
  /** Every time the call was sent, with what was decided after it. */
  declare readonly attempts?: readonly Attempt[];
  /** Whether to send the same call again: both `repeatable` and `transient`. */
  declare readonly retryable: boolean;
  /** Whether sending the same call again does no harm: nothing was done, or doing it twice is the same as once. */
  declare readonly repeatable: boolean;
  /** Whether the same call is likely to go better later. */
  declare readonly transient: boolean;
  /** How long to wait before sending it again, in milliseconds; absent where nobody said. */
  declare readonly retryAfterMs?: number;
  /** Where in a list the page is that could not be read: send it with the same query, or body, to go on from there. */
  declare readonly position?: Position;

  constructor(message: string, { cause, retryable = false, repeatable = true, ...facts }: ErrorFacts = {}) {
    super(message.length > 500 ? `${message.slice(0, 499)}…` : message, cause === undefined ? undefined : { cause });
    this.retryable = retryable && repeatable;
    this.repeatable = repeatable;
    this.transient = retryable;
    annotate(this, facts);
    Object.defineProperty(this, brand, { value: true });
  }

  /** What may be logged, and what `reviveError` makes an error of: no header, no query and no body is part of it. */
  toJSON(): Record<string, unknown> {
    const { name, message, stack } = this;
    return { ...(this as object), name, message, ...(stack && { stack }) };
  }
}

/** Notes that what an error is about may have been done, and must not be done twice. */
export function forbidRepeat(error: OfscError): void {
  Object.assign(error, { repeatable: false, retryable: false });
}

/** Makes an error out of what the JSON of one says, of a class that has its code. */
export function rebuildError(Class: { prototype: OfscError }, data: Record<string, unknown>): OfscError {
  const error: OfscError = Object.setPrototypeOf(new Error(String(data["message"])), Class.prototype);
  const { message: _, stack, ...facts } = data;
  Object.defineProperty(error, brand, { value: true });
  Object.defineProperty(error, "stack", { value: typeof stack === "string" ? stack : String(error), writable: true });
  annotate(error, facts);
  return error;
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
