import { clientIdOf } from "../world/applications.js";
import type { World } from "../world/world.js";
import type { SeedDocument } from "./document.js";

/** What a client needs to get in. */
export interface Credentials {
  /** The name of the instance. */
  readonly instance: string;
  /** Of the first application that has a secret, those of the seed document before others; empty when there is none. */
  readonly clientId: string;
  /** The secret of the application: made up, and no secret. */
  readonly clientSecret: string;
  /** The first user with a password, those of the seed document before others; absent when there is none. */
  readonly user?: { readonly login: string; readonly password: string };
}

export function credentialsOf(world: World, { applications = [], users = [] }: SeedDocument): Credentials {
  const application = [...applications, ...world.applications.values()].find(
    ({ clientSecret, status }) => clientSecret !== undefined && status !== "inactive",
  );
  const user = [...users, ...world.users.values()].find(
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
