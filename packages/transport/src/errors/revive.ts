import { DecodeError, hasBrand, isObject, OfscError, PagingError, rebuildError } from "@ofsc/contract";
import * as apiErrors from "./api-error.js";
import * as callErrors from "./call-errors.js";

const classes: Readonly<Record<string, { prototype: OfscError }>> = {
  ...apiErrors,
  ...callErrors,
  DecodeError,
  PagingError,
  OfscError,
};

/**
 * An error out of its JSON, `error.toJSON()`, on the other side of `postMessage`, `structuredClone`, a queue or a log: of its
 * class, with its stack, all that it tells, and `isOfscError` knows it. Anything else comes back as it is. The raw body
 * and response do not travel.
 */
export function reviveError(data: unknown): unknown {
  if (!isObject(data) || hasBrand(data)) return data;
  const facts = data as Record<string, unknown>;
  const { name, code, message } = facts;
  if (typeof name !== "string" || typeof code !== "string" || typeof message !== "string") return data;
  const Class = Object.hasOwn(classes, name) ? classes[name] : undefined;
  return rebuildError(Class ?? OfscError, facts);
}
