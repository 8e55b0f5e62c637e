import type { Context } from "../context.js";
import { settingsOf } from "../operation/connect.js";

/** The instance that a command would work on, by name or else by address. */
export async function instanceOf(context: Context): Promise<string> {
  const { instance, baseUrl } = await settingsOf(context);
  return instance ?? baseUrl ?? "";
}
