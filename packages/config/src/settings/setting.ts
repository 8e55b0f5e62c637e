import type { Schema } from "@effect/schema/Schema";

/** One thing that can be set, and everything that is known of it. */
export interface Setting {
  /** Its place in the options: `timeout.total`; `*` stands for any name. */
  readonly path: string;
  /** Its environment variable; absent for what only code can give. */
  readonly env?: string;
  /** A name that its variable had before. */
  readonly formerEnv?: string;
  /** The table of `config.toml` that holds it, where that is not its place in the options. */
  readonly section?: "credentials" | "credentials.oauth2";
  /** Whether it can be set in `config.toml`. @default true */
  readonly inFile?: false;
  /** Decodes what a source holds, text or typed. */
  readonly schema: Schema.AnyNoContext;
  /** The secret that is in the file of which this is the path. */
  readonly contentOf?: string;
  /** Whether nothing may print it. */
  readonly secret?: true;
  /** Whether messages leave out a wrong value of it, which may hold a password. */
  readonly unquoted?: true;
  /** Whether it turns a group of settings on and off, and is on when one of them is set. */
  readonly group?: true;
  /** Whether a transport in use can take over another value. */
  readonly live?: true;
  readonly default?: unknown;
  /** One sentence, with its unit. */
  readonly about: string;
}

/** `maxWaitMs` as `max_wait_ms`. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `max_wait_ms` as `maxWaitMs`. */
export const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** How it is written in `config.toml`: `credentials.client_id`. */
export const tomlName = ({ path, section }: Pick<Setting, "path" | "section">): string =>
  [...(section ? [section] : []), snake(path)].join(".");
