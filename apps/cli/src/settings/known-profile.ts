import type { Context } from "../context.js";
import { UsageError } from "../errors/usage-error.js";
import { nearest } from "../lines/nearest.js";
import { listProfiles } from "./profiles.js";

/** The profile that the first word names, which has to be there. */
export async function knownProfile(context: Context): Promise<string> {
  const name = String(context.line.args[0]);
  const known = await listProfiles(context);
  if (known.includes(name)) return name;
  const near = nearest(name, known);
  throw new UsageError([{ at: name, why: near ? `is no profile; did you mean ${near}?` : "is no profile" }]);
}
