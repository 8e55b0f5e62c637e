import type { Context } from "../context.js";
import { settingsOf } from "../operation/connect.js";
import { instanceIn } from "./instance-in.js";

/** The instance that a command would work on, by name or else by address. */
export const instanceOf = async (context: Context): Promise<string> => instanceIn(await settingsOf(context));
