import type { Operation, Sender } from "@ofsc/contract";
import type { Command, Flag } from "./command.js";
import type { AnyError } from "./errors/any-error.js";
import type { Io } from "./io.js";
import type { Line } from "./lines/read-args.js";

/** What a command is run with. */
export interface Context {
  readonly program: Program;
  readonly io: Io;
  readonly command: Command;
  /** The command as it was typed, such as `activities list`. */
  readonly name: string;
  /** The words behind it, as they were typed. */
  readonly typed: readonly string[];
  readonly line: Line;
  /** How many writes are under way whose outcome nobody knows yet, and the line that says how far an upload is. */
  readonly under: { writes: number; progress?: { clear(): Promise<void> } };
}

/** A flag of the command line's own, where it was given. */
export function own<T>({ line }: Context, name: string): T | undefined {
  return line.values.own[name] as T | undefined;
}

/** Whether somebody is there to answer a question. */
export function canAsk(context: Context): boolean {
  const { stdin, stderr, env } = context.io;
  const never = env["CI"] || variableOf(context, "NO_INPUT");
  return stdin.isTty && stderr.isTty && own(context, "input") !== false && !never;
}

/** A variable of the program's own, such as `OFSC_OUTPUT`. */
export const variableOf = ({ program, io }: Pick<Context, "program" | "io">, name: string): string | undefined =>
  io.env[`${program.prefix}_${name}`];

/** A program of commands: what is one service's own, so that all else is the same for each. */
export interface Program {
  /** As it is typed. */
  readonly name: string;
  /** What it is, in a sentence. */
  readonly title: string;
  /** The service, as sentences name it. */
  readonly service: string;
  /** Its variables begin with that: `OFSC` for `OFSC_OUTPUT`. */
  readonly prefix: string;
  /** Where the files of its manifest are. */
  readonly manifest: URL;
  /** Flags that each of its commands takes, beside those of every program. */
  readonly flags: readonly Flag[];
  /** Sections of the first screen, in order: the groups in a row, on a line each, or that with the count of their commands. */
  readonly sections: Readonly<Record<string, "row" | "lines" | "counted">>;
  version(): Promise<string>;
  /** What only a line that is run needs. */
  load(): Promise<Runner>;
}

/** What a program runs its commands with. */
export interface Runner {
  /** The operation of a name such as `core.activities.list`. */
  findOperation(name: string): Promise<Operation>;
  /** What a command sends through; with `--dry-run` what prints, and can send nothing. */
  connect(context: Context): Promise<Sender>;
  /** What a command would work on, by name or else by address. */
  instanceOf(context: Context): Promise<string>;
  /** The zone in which days such as `today` are meant; undefined for that of this machine. */
  timeZoneOf(context: Context): Promise<string | undefined>;
  /** What runs the commands written by hand, by the name of their module. */
  readonly modules: Readonly<Record<string, () => Promise<{ run(context: Context): Promise<number> }>>>;
  /** What to do about an error, in a sentence. */
  nextOf(error: AnyError): string | undefined;
}
