/** How a value is written on a command line, and what is made of it. */
export type ValueType = "text" | "number" | "whole" | "yes" | "day" | "moment" | "time" | "file" | "json";

/** Where a value goes: into the request, or to the command itself. */
export type Place = "path" | "query" | "body" | "headers" | "own";

/** What a flag and a positional have in common. */
interface Value {
  /** The name of the member, as OFS spells it. */
  readonly member: string;
  readonly place: Place;
  readonly type: ValueType;
  /** Several values, separated by commas or given again and again. */
  readonly list?: true;
  /** The values that are taken, or, where `open`, those known today. */
  readonly values?: readonly string[];
  readonly open?: true;
  readonly text?: string;
  /** Where an instance keeps the values. */
  readonly from?: From;
}

/** A list of an instance: the operation, and the member that names an item. */
export interface From {
  readonly list: string;
  readonly member: string;
  /** The member that people know an item by. @default "name" */
  readonly called?: string;
}

/** Where OFS says how far it is with what it was told to do. */
export interface Wait {
  readonly operation: string;
  /** The member of its first answer that names the work. */
  readonly member: string;
}

export interface Flag extends Value {
  /** As it is typed, without the dashes. */
  readonly name: string;
  readonly short?: string;
  readonly required?: true;
  /** What stands for the value in the help. */
  readonly label?: string;
  /** Of a flag of all operations: whether a command written by hand has to say that it takes it. */
  readonly some?: true;
  /** Flags of all operations that its command takes only beside this one. */
  readonly takes?: readonly string[];
}

export interface Argument extends Value {
  readonly name: string;
  readonly optional?: true;
}

/** A command as data: enough to parse it, to help with it, to complete it, to document it. */
export interface Command {
  /** Its first sentence. */
  readonly summary: string;
  readonly text?: string;
  readonly args: readonly Argument[];
  readonly flags: readonly Flag[];
  readonly kind: "read" | "write" | "destroy";
  readonly examples?: readonly string[];
  /** The operation that it calls, such as `core.activities.list`; absent on commands written by hand. */
  readonly operation?: string;
  /** Whether it gives a list, page by page. */
  readonly list?: true;
  /** Whether it takes a body by `--data` and its companions. */
  readonly body?: true;
  /** Whether `--fields` chooses here what OFS itself cannot leave out. */
  readonly fields?: true;
  /** The most items that OFS can be asked for at a time; absent where it cannot be told. */
  readonly pageLimit?: number;
  /** Where to ask how far it is, for what OFS goes on with after it has answered. */
  readonly wait?: Wait;
  /** The most days that OFS takes at once between `dateFrom` and `dateTo`. */
  readonly window?: number;
  /** Columns of its table. */
  readonly columns?: readonly string[];
  /** The member that an item is known by. */
  readonly idMember?: string;
  /** The file of `commands/` that runs it. */
  readonly module?: string;
  /** Flags of all operations, such as `output`, that one written by hand takes, too. */
  readonly takes?: readonly string[];
  /** Whether words after `--` are its own. */
  readonly rest?: string;
  /** Files that it gives instead of an answer. */
  readonly file?: true;
  readonly route?: string;
  readonly limit?: number;
  readonly replay?: boolean;
  readonly deprecated?: string;
  /** Whether the body takes members that no model knows. */
  readonly extensible?: true;
}

/** Commands by the words after their group: `list`, `links list`, or nothing. */
export type Group = Readonly<Record<string, Command>>;

/** What the first screen, routing and completion need. */
export interface Index {
  /** Names of APIs that may be typed first and mean nothing. */
  readonly apis: readonly string[];
  readonly groups: Readonly<Record<string, GroupEntry>>;
}

export interface GroupEntry {
  readonly section: string;
  readonly text: string;
  readonly words: readonly string[];
}
