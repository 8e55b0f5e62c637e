import { ProblemError } from "../http/problem.js";
import { clientIdOf } from "../world/applications.js";
import type { World } from "../world/world.js";
import type { Caller } from "./caller.js";

/** Reads `clientId@instance:secret`, or `login@instance:password`. */
export function callerOfBasic(world: World, encoded: string): Caller {
  const [name = "", secret = ""] = split(decode(encoded), ":");
  const at = name.lastIndexOf("@");
  const id = name.slice(0, at);
  if (at < 0 || name.slice(at + 1) !== world.instance) throw refused();
  const application = [...world.applications.values()].find((candidate) => clientIdOf(candidate) === id);
  if (application && application.status !== "inactive" && application.clientSecret === secret) return { application };
  const user = world.users.get(id);
  if (user && user.status !== "inactive" && user.password !== undefined && user.password === secret) return { user };
  throw refused();
}

const refused = () => new ProblemError(401, "Authentication failed: unknown application, user or secret");

function decode(encoded: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded.trim()), (letter) => letter.charCodeAt(0)));
  } catch {
    throw refused();
  }
}

/** Secrets may hold the separator, names may not. */
function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}
