import { clientIdOf } from "../world/applications.js";
import type { World } from "../world/world.js";

/** What a client needs to get in. */
export interface Credentials {
  /** The name of the instance. */
  readonly instance: string;
  /** Of the first application that has a secret; empty when there is none. */
  readonly clientId: string;
  /** The secret of the application: made up, and no secret. */
  readonly clientSecret: string;
  /** The first user with a password; absent when there is none. */
  readonly user?: { readonly login: string; readonly password: string };
}

export function credentialsOf(world: World): Credentials {
  const application = [...world.applications.values()].find(
    ({ clientSecret, status }) => clientSecret !== undefined && status !== "inactive",
  );
  const user = [...world.users.values()].find(
    ({ password, status }) => password !== undefined && status !== "inactive",
  );
  const credentials = {
    instance: world.instance,
    clientId: application ? clientIdOf(application) : "",
    clientSecret: application?.clientSecret ?? "",
  };
  if (user?.password === undefined) return credentials;
  // Not listed: the others are options of a client, as they are.
  return Object.defineProperty(credentials, "user", { value: { login: user.login, password: user.password } });
}
