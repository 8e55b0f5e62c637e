import { ConfigurationError, wrongOption } from "../errors/call-errors.js";
import { isBrowser } from "../http/base-url.js";
import { type Secret, toSecret } from "../secret.js";
import type { Auth, Connection } from "./authenticator.js";

/** The client id and secret of an application, as Configuration > Applications shows them. */
export interface ApplicationCredentials {
  /** The id of the application, as OFS shows it under Configuration, Applications. */
  clientId: string;
  /** Its secret; hidden from logs, errors and spans from here on. */
  clientSecret: string | Secret;
  /** Lets a secret be used where its visitors can read it. @default false */
  allowInBrowser?: boolean | undefined;
}

/** The login and password of a user, as instances before 17.2 took them. */
export interface UserCredentials {
  /** The login of the user. */
  user: string;
  /** The user's password; hidden from logs, errors and spans from here on. */
  password: string | Secret;
  /** Lets a secret be used where its visitors can read it. @default false */
  allowInBrowser?: boolean | undefined;
}

/** HTTP Basic with every call, as an application or as a user. */
export function basic(credentials: ApplicationCredentials | UserCredentials): Auth {
  refuseInBrowser(credentials.allowInBrowser);
  const isUser = "user" in credentials;
  const [name, secret] = isUser
    ? [credentials.user, credentials.password]
    : [credentials.clientId, credentials.clientSecret];
  const hidden = toSecret(secret);
  return (connection) => {
    const principal = qualify(name, connection, isUser);
    const header = basicHeader(principal, hidden);
    return { principal, authorize: () => header, reject: () => false };
  };
}

/** OFS tells tenants apart by the instance behind the name. A login may be an address, the id of an application is none. */
export function qualify(name: string, { instance }: Connection, isUser = false): string {
  if (isUser && instance ? name.endsWith(`@${instance}`) : name.includes("@")) return name;
  if (!instance) throw wrongOption("instance", "the name of the instance", "required");
  return `${name}@${instance}`;
}

/** The `Authorization` header of HTTP Basic. */
export function basicHeader(name: string, secret: Secret): string {
  // Half a character is written as `TextEncoder` would, which not every runtime has.
  const text = `${name}:${secret.reveal()}`.replace(/\p{Cs}/gu, "\ufffd");
  return `Basic ${btoa(unescape(encodeURIComponent(text)))}`;
}

/** Throws a `ConfigurationError` in a browser, where a secret would be public, unless that is allowed. */
export function refuseInBrowser(allowed = false): void {
  if (isBrowser() && !allowed) {
    throw new ConfigurationError("a secret in a browser is public, see allowInBrowser");
  }
}
