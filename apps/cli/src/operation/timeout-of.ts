import { type Context, own } from "../context.js";

/** How long each call may take, where the line says it. */
export function timeoutOf(context: Context): { timeout?: { total: number } } {
  const seconds = own<number>(context, "timeout");
  return seconds === undefined ? {} : { timeout: { total: seconds * 1000 } };
}
