import type { Secret } from "../secret.js";

/** A token and how long it holds. */
export interface AccessToken {
  /** What is sent as `Authorization: Bearer`. */
  readonly value: Secret;
  /** When it stops being accepted, in milliseconds since 1970; absent when that is not known. */
  readonly expiresAt?: number | undefined;
}

/** Says who is calling. */
export interface Authenticator {
  /** The header that says it, in lower case. @default authorization */
  readonly header?: string;
  /** The value of that header. */
  authorize(): string | Promise<string>;
  /** Told that a header was answered with 401; whether another one can be had. */
  reject(header: string): boolean;
  /** Whose token or password it is, as the service writes it; absent where only the token says so. */
  readonly principal?: string | undefined;
  /** The token itself, for those that have one. */
  token?(): Promise<AccessToken>;
}

/** What an authenticator knows of the transport that it works for. */
export interface Connection {
  /** The name of the instance; undefined where only an address was given. */
  readonly instance: string | undefined;
  /** The address of the instance, without a slash at its end. */
  readonly baseUrl: string;
  /**
   * Posts to a token service, outside all queues, with a time limit of its own: a form, or a text of the type that the
   * headers name.
   */
  post(url: string, body: Record<string, string> | string, headers: Record<string, string>): Promise<object>;
}

/** A way to authenticate, made by `oauth2`, `jwtBearer`, `basic` or `bearer`. */
export type Auth = (connection: Connection) => Authenticator;
