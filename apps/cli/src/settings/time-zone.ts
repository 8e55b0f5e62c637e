import { isOfscError } from "@ofsc/transport";
import type { Context } from "../context.js";
import { settingsOf } from "../operation/connect.js";

/** The zone that the profile in use names; undefined where it names none, or nobody is signed in. */
export async function timeZoneOf(context: Context): Promise<string | undefined> {
  try {
    return (await settingsOf({ ...context, command: { ...context.command, kind: "read" } })).timeZone;
  } catch (error) {
    // What is wrong with the settings is told when they are needed.
    if (isOfscError(error)) return undefined;
    throw error;
  }
}
