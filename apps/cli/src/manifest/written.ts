import type { Command, Flag, From, Wait } from "../command.js";

/** What nobody can derive: all that is written by hand about the commands of a program. Operations go by their names. */
export interface Written {
  /** Commands under another name than their operation's. */
  readonly names: Readonly<Record<string, string>>;
  /** What destroys beside DELETE: it replaces everything, or makes what is in use invalid. */
  readonly destroys: ReadonlySet<string>;
  /** What only reads though it is sent by POST. */
  readonly reads: ReadonlySet<string>;
  /** Lists that the service takes no longer span of days for; longer ones are asked in windows. */
  readonly windows: Readonly<Record<string, number>>;
  /** Where the groups of an API stand on the first screen. */
  readonly sections: Readonly<Record<string, string>>;
  /** A sentence for each group that the first screen shows on a line of its own. */
  readonly groupTexts: Readonly<Record<string, string>>;
  /** Columns of the lists that people look at most. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** One or two good lines for what is used most. */
  readonly examples: Readonly<Record<string, readonly string[]>>;
  /** From which list the values of an argument are completed: the command, and the member that names an item. */
  readonly values: Readonly<Record<string, From>>;
  /** Work that the service goes on with after it has answered: where it says how far it is, and what it is asked with. */
  readonly waits: Readonly<Record<string, Wait>>;
  /** Commands that take more than one call, or none, by the words that they are typed with. */
  readonly commands: Readonly<Record<string, Command>>;
  /** Their groups, as the first screen shows them. */
  readonly groups: Readonly<Record<string, { readonly section: string; readonly text: string }>>;
  /** Flags that every command takes. */
  readonly flags: readonly Flag[];
}

/** Nothing written by hand. */
export const nothingWritten: Omit<Written, "flags"> = {
  names: {},
  destroys: new Set(),
  reads: new Set(),
  windows: {},
  sections: {},
  groupTexts: {},
  columns: {},
  examples: {},
  values: {},
  waits: {},
  commands: {},
  groups: {},
};
