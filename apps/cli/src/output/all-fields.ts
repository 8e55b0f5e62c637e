import type { Context } from "../context.js";

/** A command of whose answer `--fields` chooses nothing, as it says what the work itself is about. */
export function allFields(context: Context): Context {
  const { line } = context;
  const { fields: _, ...own } = line.values.own;
  return { ...context, line: { ...line, values: { ...line.values, own } } };
}
