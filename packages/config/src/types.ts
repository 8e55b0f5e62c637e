import type { Auth, Logger, LogLevel, TransportOptions } from "@ofsc/transport";

/** What can be set in code; it comes before every other source. */
export interface Settings extends Omit<TransportOptions, "auth"> {
  /** How client id and secret are used, or another way to authenticate. @default "oauth2" */
  auth?: "oauth2" | "basic" | Auth | undefined;
  /** A file that holds the client secret. */
  clientSecretFile?: string | undefined;
  /** A file that holds the token. */
  tokenFile?: string | undefined;
  /** A token service other than the instance's own. HTTPS, except on this machine. */
  tokenUrl?: string | undefined;
  /** The scope to ask a token for. */
  scope?: string | readonly string[] | undefined;
  /** The zone that words such as `today` are meant in, for the `ofsc` command. @default that of this machine */
  timeZone?: string | undefined;
  /** Whether the `ofsc` command changes something only where its line names the instance. @default false */
  protected?: boolean | undefined;
  /** What is logged of each call. */
  log?:
    | {
        /** @default "off" */
        level?: LogLevel | undefined;
        /** Where to. @default lines of JSON on the error output */
        logger?: Logger | undefined;
      }
    | undefined;
}

/** Where to look, and what comes before whatever is found there. */
export interface LoadOptions extends Settings {
  /** The profile of `config.toml` to use. */
  profile?: string | undefined;
  /** The folder of `.env` and `config.toml`. @default the current one */
  cwd?: string | undefined;
  /** The environment. @default `process.env` */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The home of the user, whose own `config.toml` comes last. @default the one that the system names */
  home?: string | undefined;
}

/** All settings, ready for `createOfsc` or `createTransport`. */
export interface OfscConfig extends TransportOptions {
  /** The profile in use. */
  readonly profile?: string;
  /** The zone that words such as `today` are meant in. */
  readonly timeZone?: string;
  /** Whether changes want the instance to be named. */
  readonly protected?: boolean;
  /** How much is logged, and where to, if not to the error output. */
  readonly log: { readonly level: LogLevel; readonly logger?: Logger };
  /** What is not wrong, but worth a look; the process has been warned of each once. */
  readonly warnings: readonly string[];
  /** Each value with where it came from, one a line, secrets masked; without `defaults` what was set alone. */
  explain(options?: { readonly defaults?: boolean }): string;
}

/** What a transport in use can take over. Credentials are changed as a whole. */
export interface LiveSettings
  extends Pick<
    Settings,
    "auth" | "clientId" | "clientSecret" | "clientSecretFile" | "token" | "tokenFile" | "tokenUrl" | "scope" | "retry"
  > {
  /** How calls wait for the places that OFS documents. */
  limits?: Exclude<TransportOptions["limits"], false>;
  /** The level of what a transport logs that was made from a configuration. */
  log?: { level?: LogLevel | undefined } | undefined;
}
