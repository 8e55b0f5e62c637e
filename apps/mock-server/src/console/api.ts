import type { Fault } from "../faults/fault.js";

/** What the page asks of the server, and what it is told. */
export interface ConsoleInfo {
  /** The name of the instance. */
  readonly instance: string;
  /** The moment of the server's clock, ISO. */
  readonly now: string;
  /** What a dispatcher can look at: groups and buckets of the resource tree. */
  readonly areas: readonly { readonly id: string; readonly name: string; readonly depth: number }[];
  /** Labels of plugins that can be opened. */
  readonly plugins: readonly string[];
}

/** An activity as a bar. */
export interface Bar {
  /** The id of the activity. */
  readonly id: number;
  /** Whose route it is on. */
  readonly resourceId: string;
  /** The label of its type. */
  readonly type: string;
  /** The status, as the world has it. */
  readonly status: string;
  /** The name of the customer. */
  readonly label: string;
  /** `HH:MM`; absent for what has no place on the route. */
  readonly start?: string;
  /** Minutes. */
  readonly duration: number;
}

/** A day as a dispatcher sees it. */
export interface Day {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The id of the group or bucket. */
  readonly area: string;
  /** People with their work, in the order of the tree. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly bars: readonly Bar[] }[];
  /** What has no day, or nobody to do it. */
  readonly open: readonly Bar[];
}

/** A request as it came in; secrets are taken out. */
export interface LoggedCall {
  /** Counted from 1. */
  readonly id: number;
  /** In milliseconds, by the real time. */
  readonly at: number;
  /** The verb. */
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Without secrets. */
  readonly query: string;
  /** The operation, as in the contract; absent for an unknown path. */
  readonly route?: string;
  /** The status of the answer. */
  readonly status: number;
  /** How long it took, in milliseconds. */
  readonly ms: number;
  /** The client or user of Basic authentication, or the kind of authentication. */
  readonly caller: string;
  /** What was sent. */
  readonly request: string;
  /** What was answered, as far as it is text. */
  readonly response: string;
  /** What is wrong with it by the contract. */
  readonly differences: readonly string[];
}

/** A fault that was switched on here. */
export interface ActiveFault {
  /** Counted from 1. */
  readonly id: number;
  /** What was asked for. */
  readonly fault: Fault;
  /** How many requests it has struck. */
  readonly hits: number;
}

/** An activity with everything about it. */
export interface ActivityDetail {
  /** What REST shows. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What its file properties hold. */
  readonly files: readonly {
    readonly label: string;
    readonly type: string;
    readonly size: number;
    readonly name?: string;
  }[];
  /** What happened to it, the latest first. */
  readonly events: readonly {
    readonly at: number;
    readonly eventType: string;
    readonly by: string;
    readonly changes: string;
  }[];
}

/** A plugin to try: what it is, and where its page is. */
export interface ConsolePlugin {
  /** What it is, as its `plugin.config.ts` says. */
  readonly config: PluginConfig;
  /** Where its page is. */
  readonly url: string;
  /** Values of secured parameters. */
  readonly secured?: Readonly<Record<string, string>>;
}

/** What of a plugin is described to its host. */
export interface PluginConfig {
  readonly label: string;
  readonly name: string | Readonly<Record<string, string>>;
  readonly properties?: Readonly<
    Record<string, Readonly<Record<string, "text" | "number" | "file" | readonly string[]>> | undefined>
  >;
}

/** What a host needs to start a plugin. */
export interface PluginStartData {
  readonly url: string;
  readonly config: PluginConfig;
  readonly start: Readonly<Record<string, unknown>>;
}
