import { ProblemError } from "../http/problem.js";
import type { World } from "../world/world.js";
import { callerOfBasic } from "./basic.js";
import type { Caller } from "./caller.js";
import { checkScope } from "./scope.js";
import type { Tokens } from "./tokens.js";

/** Who sends this request; 401 for anyone unknown. */
export function authenticate(world: World, tokens: Tokens, headers: Headers, url: URL): Caller {
  const [scheme = "", credentials = ""] = (headers.get("authorization") ?? "").split(/ (.*)/);
  if (scheme.toLowerCase() === "basic") return callerOfBasic(world, credentials);
  if (scheme.toLowerCase() !== "bearer") throw new ProblemError(401, "The request carries no credentials");
  const { caller, scope } = tokens.check(credentials);
  checkScope(scope, url);
  // An application may have changed since the token was issued.
  const application = caller.application && world.applications.get(caller.application.label);
  if (application?.status === "inactive") throw new ProblemError(401, "The application is inactive");
  return application ? { ...caller, application } : caller;
}

/** The token that a request carries. */
export function bearerOf(headers: Headers): string | undefined {
  return /^Bearer (.+)$/i.exec(headers.get("authorization") ?? "")?.[1];
}
