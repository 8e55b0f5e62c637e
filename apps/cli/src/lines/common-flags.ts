import type { Command, Flag } from "../command.js";

const own = (name: string, type: Flag["type"], text: string, more: Partial<Flag> = {}): Flag => ({
  name,
  member: name,
  place: "own",
  type,
  text,
  ...more,
});

const before: readonly Flag[] = [
  own("output", "text", "table, json, ndjson, csv, yaml, id", {
    short: "o",
    label: "FORMAT",
    values: ["table", "json", "ndjson", "csv", "yaml", "id"],
    some: true,
  }),
  own("query", "text", "JMESPath over the items", { label: "EXPRESSION", some: true }),
];

const behind = (prefix: string): readonly Flag[] => [
  own("dry-run", "yes", "Prints the request as curl and sends nothing", { some: true }),
  own("yes", "yes", "Answers every question with yes", { short: "y" }),
  own("input", "yes", "Whether to ask for what is missing. Default: yes, at a terminal"),
  own("timeout", "number", "Seconds that a call may take. Default: 120", { label: "SECONDS", some: true }),
  own("color", "text", "always, never or auto", { values: ["always", "never", "auto"], label: "WHEN" }),
  own("pager", "yes", `Shows the answer in $${prefix}_PAGER, $PAGER or less`),
  own("verbose", "yes", "Shows requests and answers, without secrets", { short: "v" }),
  own("quiet", "yes", "Says nothing but the answer and errors"),
  own("help", "yes", "Help for any command", { short: "h" }),
  own("version", "yes", "The version of this program"),
];

/** Flags that every command of a program takes. None of them is a member of any operation; a test holds them apart. */
export const commonFlagsOf = ({
  flags,
  prefix,
}: {
  readonly flags: readonly Flag[];
  readonly prefix: string;
}): readonly Flag[] => [...before, ...flags.map((flag) => ({ ...flag, some: true as const })), ...behind(prefix)];

/** Flags of all commands that have a body. */
const bodyFlags: readonly Flag[] = [
  own("data", "text", "The body: JSON, @FILE (JSON or YAML), or - for standard input", { short: "d", label: "DATA" }),
  own("set", "text", "Sets a member by its path: a.b=text, a[0].b=1, a:=JSON, a=@FILE", {
    label: "PATH=VALUE",
    list: true,
  }),
  own("edit", "yes", "Opens the body in $VISUAL or $EDITOR before it is sent"),
];

/** Flags of all lists. */
const listFlags = (service: string): readonly Flag[] => [
  own("limit", "whole", "How many in all. Default: 100", { label: "N" }),
  own("all", "yes", "All of them"),
  own("page-size", "whole", `How many ${service} is asked for at a time`, { label: "N" }),
  own("envelope", "yes", `The page as ${service} sent it`),
];

/** Flags of what answers with a file. */
const fileFlags = (service: string): readonly Flag[] => [
  own("out", "file", `Where the file goes; - for standard output. Default: the name that ${service} gives`, {
    label: "PATH",
  }),
];

/** Of what goes on after the service has answered. */
const waitFlag = (service: string): Flag =>
  own("wait", "yes", `Waits until ${service} is done with it, and shows what became of it`);

/** Chooses the fields of an answer where the service itself cannot. */
const fieldsFlag: Flag = own("fields", "text", "Members to show", { label: "A,B", list: true });

type Traits = Pick<Command, "list" | "file" | "body" | "fields" | "wait">;

/** The flags that a command has by what it is; kept out of the manifest, as they are the same for all. */
export const standardFlags =
  ({ service }: { readonly service: string }) =>
  ({ list, file, body, fields, wait }: Traits): readonly Flag[] => [
    ...(fields ? [fieldsFlag] : []),
    ...(list ? listFlags(service) : []),
    ...(file ? fileFlags(service) : []),
    ...(body ? bodyFlags : []),
    ...(wait ? [waitFlag(service)] : []),
  ];

/** Flags of all operations that say how an answer is shown. A file is none. */
export const answer: readonly string[] = ["output", "query"];

/** Those that say whom a call goes to, and how long it may take. */
export const calls: readonly string[] = ["profile", "instance", "timeout"];

type Known = Pick<Command, "module" | "takes" | "file">;

/** Whether a flag of all operations means something to a command, given what else stands on the line. */
export const isTaken = (
  { some, name }: Flag,
  { module, takes = [], file }: Known,
  given: Iterable<Flag> = [],
): boolean =>
  !some ||
  (module === undefined
    ? !(file && answer.includes(name))
    : takes.includes(name) || [...given].some((flag) => flag.takes?.includes(name)));
