import type { PluginConfig } from "../config.js";

/** A message between OFS and a plugin. */
export interface HostMessage {
  /** What kind of message it is. */
  readonly method: string;
  readonly [field: string]: unknown;
}

/** What OFS refuses. */
export interface HostProblem {
  /** The kind of problem. */
  readonly type: string;
  /** The code of the problem. */
  readonly code: string;
  readonly [more: string]: unknown;
}

/** A line of the log. */
export interface HostLogLine {
  /** In milliseconds. */
  readonly at: number;
  /** To the plugin, from it, or what the host makes of it. */
  readonly way: "in" | "out" | "note";
  /** The message, or what the host says. */
  readonly message: unknown;
}

/** Where a plugin is shown, and the OFS that it meets there. */
export interface PluginHostOptions {
  /** What the frames are put into. */
  container: Element;
  /** The plugin's page. */
  url: string;
  /** Which properties are configured. @default all */
  config?: PluginConfig | undefined;
  /** The body of `open`, `updateResult` and `wakeup`. */
  data(context?: object): object | Promise<object>;
  /** Carries a change out; what it returns is refused. */
  apply(change: HostMessage): readonly HostProblem[] | Promise<readonly HostProblem[]>;
  /** The body of `init`: `attributeDescription`, `buttons`, `applications`, `securedData`, `environment`. */
  start?(): object | Promise<object>;
  /** What can be called, by name. An error with `errors` is what OFS refuses. */
  procedures?: Readonly<Record<string, (params: never) => unknown>> | undefined;
  /** In a browser there is no camera. @default "browser" */
  device?: "browser" | "native" | undefined;
  /** Whether the device has a network. @default true */
  online?: boolean | undefined;
  /** Whether a plugin in the background gets tokens, which Oracle's pages do not agree about. @default true */
  tokensInBackground?: boolean | undefined;
  /** How long OFS waits, in seconds. @default 120 each */
  limits?: { ready?: number; sleep?: number } | undefined;
  /** Told of every line of the log. */
  onLog?(line: HostLogLine): void;
}

/** A plugin that is open. */
export interface OpenFrame {
  /** The frame in the page. */
  readonly frame: HTMLIFrameElement;
  /** The `close` that was accepted; rejects when the frame is taken away before. */
  readonly closed: Promise<HostMessage>;
  /** What a user does who goes back. */
  leave(): void;
}

/** OFS, as a plugin sees it. */
export interface PluginHost {
  /** What happens when OFS starts: `init` in a hidden frame, until `initEnd`. Gives the plugin's answer. */
  load(): Promise<HostMessage>;
  /** Opens the plugin in a visible frame. */
  open(context?: object): Promise<OpenFrame>;
  /** Wakes the plugin in a hidden frame, until `sleep`. */
  wake(event: "online" | "timer"): Promise<HostMessage>;
  /** What was said, the latest last. */
  readonly log: readonly HostLogLine[];
  /** Whether the device has a network. */
  online: boolean;
  /** Takes all frames away. */
  close(): void;
}
