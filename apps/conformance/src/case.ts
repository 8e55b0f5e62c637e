/** Anything that can be written as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What the cases are about, in the order of the table. */
export const groups = [
  "arguments",
  "paths",
  "auth",
  "tokens",
  "retry",
  "retry-after",
  "outcome-unknown",
  "deadlines",
  "abort",
  "limits",
  "breaker",
  "errors",
  "drift",
  "paging",
  "files",
  "layers",
  "secrets",
] as const;
export type Group = (typeof groups)[number];

/** What becomes of an answer on its way. */
export type Fault =
  /** The connection is reset before the body of the request is read. */
  | "reset"
  /** The whole request is read, then the connection is cut. */
  | "cut"
  /** Nothing is ever answered. */
  | "silence"
  /** So many bytes of the body arrive, then nothing more. */
  | { readonly stall: number }
  /** So many bytes of the body arrive, then the connection is cut. */
  | { readonly truncate: number }
  /** So many bytes of the body arrive, and it looks as if that were all. */
  | { readonly shorten: number }
  /** A byte of the body at a time. */
  | { readonly trickleMs: number };

/** One answer of the scripted server. */
export interface Answer {
  /** Which requests it is for. @default every one */
  readonly when?: {
    readonly method?: string;
    /** A regular expression for the path. */
    readonly path?: string;
    /** Parameters with these values; null for one that is absent. */
    readonly query?: { readonly [name: string]: string | null };
  };
  /** How many requests it serves; the last one that fits serves all further ones. @default 1 */
  readonly times?: number;
  /** @default 200 */
  readonly status?: number;
  /** `{date+5}`, `{rfc850+5}` and `{asctime+5}` stand for dates in 5 seconds, `{base}` for the address of the case. */
  readonly headers?: { readonly [name: string]: string };
  /** Sent as JSON; `{ $text }` as it is, `{ $size }` as JSON of so many bytes, `{ $items }` as a list. */
  readonly body?: Json;
  readonly gzip?: boolean;
  /** Whether the connection stays for further requests. @default false */
  readonly keepAlive?: boolean;
  /** Milliseconds before the answer begins. */
  readonly afterMs?: number;
  readonly fault?: Fault;
}

/** What the server does in one case. */
export interface Script {
  /** @default an empty object for every request */
  readonly answers?: readonly Answer[];
  /** The answers of the token service. @default a new token each time: canary-token-1, canary-token-2 … */
  readonly tokens?: readonly Answer[];
  /** The only tokens that are accepted, by their numbers; others are answered with 401. */
  readonly accepts?: readonly number[];
}

/** How the result of a call is read. */
export type Reading =
  | "data"
  | "promise"
  | "responseOf"
  | "items"
  | "pages"
  | "text"
  | "bytes"
  | "blob"
  | "stream"
  | { readonly all: { readonly limit: number; readonly concurrency?: number } };

/** One thing that a case does. */
export interface Step {
  /** A method of the SDK, such as `core.activities.get`; `request`; or a member of the transport. */
  readonly call?: string;
  /** Its arguments; see `runner/revive.ts` for those that JSON cannot hold. */
  readonly args?: readonly Json[];
  /** @default "data" */
  readonly read?: Reading;
  /** Ends a reading early. */
  readonly take?: number;
  /** Which of the case's clients makes the call. @default 0 */
  readonly client?: number;
  /** How often it is called, all at once unless `everyMs` or `inTurn` says otherwise. @default 1 */
  readonly times?: number;
  readonly everyMs?: number;
  readonly inTurn?: boolean;
  /** Goes on with the next step while this one runs. */
  readonly background?: boolean;
  /** Waits before it. */
  readonly waitMs?: number;
  /** The deadline that should end it: how long it overruns is measured against a timer that starts with it. */
  readonly deadlineMs?: number;
}

/** One behaviour of the SDK. Plain data, so that it can travel to any runtime. */
export interface Case {
  /** A sentence. */
  readonly name: string;
  readonly group: Group;
  readonly server?: Script;
  /** The options of the client, over those that every case has; a list makes as many clients. */
  readonly options?: Json;
  readonly steps: readonly Step[];
  /** What must have been observed, see `runner/match.ts`; leaked secrets and left listeners never may be. */
  readonly expect: { readonly [name: string]: Json };
  /** What of it is OFS's own, where its words do not tell: it "…". Other vendors' clients leave it out. */
  readonly ofs?: string;
  /** Whether nothing else may run beside it. */
  readonly alone?: boolean;
  /** Runtimes that cannot do what the case asks of them, which is not the SDK's to change. */
  readonly except?: { readonly runtimes: readonly string[]; readonly because: string };
}
