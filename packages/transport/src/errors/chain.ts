import { isObject } from "@ofsc/contract";

interface Link {
  readonly message?: string;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** An error and what caused it, a few deep: causes may lead back to where they began. */
export function chainOf(error: unknown): Link[] {
  const chain: Link[] = [];
  for (let at = error; isObject(at) && chain.length < 8; at = (at as Link).cause) chain.push(at);
  return chain;
}

/** Whether an error, or what caused it, says something of the kind, in its code or where a runtime has no other way. */
export const says = (error: unknown, pattern: RegExp): boolean =>
  chainOf(error).some(({ code, message }) => pattern.test(`${code} ${message}`));
