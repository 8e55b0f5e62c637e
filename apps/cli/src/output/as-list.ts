import type { Context } from "../context.js";

/** A command whose answer is a list, with the columns of its table. */
export const asList = (context: Context, columns = context.command.columns): Context => ({
  ...context,
  command: { ...context.command, list: true, ...(columns && { columns }) },
});
