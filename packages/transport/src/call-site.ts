import { annotate } from "@ofsc/contract";
import { isOfscError } from "./errors/is-ofsc-error.js";
import { type CallState, isReason } from "./layer.js";

type Capture = { captureStackTrace?: (target: object, below: unknown) => void };

/** Where a call was made. */
export interface Site {
  stack?: string;
}

/** Remembers where a call was made. Nothing is written out unless the call fails. */
export function captureSite(below: unknown): Site {
  const site: Site = {};
  (Error as Capture).captureStackTrace?.(site, below);
  return site;
}

/** Adds to an error what was called and sent, and the line that called it. */
export function explainError(error: unknown, call: CallState, site: Site = {}): void {
  if (!isOfscError(error) || isReason(call, error)) return;
  annotate(error, { operation: call.name, route: call.operation.route, attempts: call.attempts });
  const frames = site.stack?.replace(/.*\n?/, "");
  if (frames) error.stack = `${error.name}: ${error.message}\n${frames}`;
}
