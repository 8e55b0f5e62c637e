import { kindNames } from "@ofsc/flow/configuration";
import type { Command } from "../command.js";
import { answer, calls } from "../lines/common-flags.js";
import { argument, flag } from "./define.js";

const only = flag("only", "Kinds, such as properties,work-skills", { list: true, label: "A,B", values: kindNames });

const days = [
  flag("from", "First day", { type: "day", label: "DAY", required: true }),
  flag("to", "Last day", { type: "day", label: "DAY", required: true }),
];

const rowsOut = [
  flag("out", "The file: .ndjson or .csv; - for standard output. Default: -", { type: "file", label: "FILE" }),
  flag("fields", "Fields to write", { list: true, label: "A,B" }),
];

/** Commands that bring much in or out: rows, events, extracts and configurations. */
export const dataCommands: Readonly<Record<string, Command>> = {
  "events follow": {
    summary: "Prints events as they come, and keeps its place.",
    module: "events-follow",
    takes: calls,
    kind: "read",
    args: [],
    flags: [
      flag("events", "Types of events. Default: all", { list: true, label: "A,B" }),
      flag("subscription", "Follows a subscription that this application made already, in place of a new one", {
        label: "ID",
        from: { list: "core.events.subscriptions.list", member: "subscriptionId" },
      }),
      flag("state", "The file that keeps the place", { type: "file", label: "FILE" }),
      flag("since", "Where to begin, up to seven days ago", { type: "moment", label: "TIME" }),
      flag("exec", "Runs a command for each page, events on its standard input; only then the place is moved", {
        label: "COMMAND",
      }),
      flag("once", "Ends when there is nothing new", { type: "yes" }),
    ],
    examples: ["ofsc events follow --events activityCompleted,activityNotDone --state ./place.json"],
  },
  "extract list": {
    summary: "Lists the files of the daily extract of a day.",
    module: "extract-list",
    takes: [...answer, ...calls],
    fields: true,
    kind: "read",
    args: [argument("DAY", "Such as yesterday", { type: "day" })],
    flags: [],
  },
  "extract get": {
    summary: "Downloads the files of the daily extract of a day.",
    module: "extract-get",
    takes: calls,
    kind: "read",
    args: [argument("DAY", "Such as yesterday", { type: "day" })],
    flags: [
      flag("out", "The folder. Default: the current one", { type: "file", label: "FOLDER" }),
      flag("file", "Only files of these names", { list: true, label: "NAME" }),
    ],
    examples: ["ofsc extract get yesterday --out ./extract"],
  },
  "export activities": {
    summary: "Writes all activities of a span of days to a file.",
    module: "export-activities",
    takes: calls,
    kind: "read",
    args: [],
    flags: [
      ...days,
      flag("out", "The file: .ndjson or .csv; - for standard output. Default: -", {
        type: "file",
        label: "FILE",
      }),
      flag("fields", "Fields to write", { list: true, label: "A,B" }),
      flag("resources", "Resources whose activities to write. Default: all", { list: true, label: "A,B" }),
      flag("checkpoint", "A folder that remembers how far it came", { type: "file", label: "FOLDER" }),
      flag("estimate", "Says how long it will take, and ends", { type: "yes", takes: answer }),
    ],
    examples: ["ofsc export activities --from 2026-01-01 --to 2026-12-31 --out 2026.ndjson --checkpoint state"],
  },
  ...Object.fromEntries(
    ["resources", "users"].map((kind) => [
      `export ${kind}`,
      {
        summary: `Writes all ${kind} to a file.`,
        module: "export-list",
        takes: calls,
        kind: "read" as const,
        args: [],
        flags: rowsOut,
      },
    ]),
  ),
  "export inventories": {
    summary: "Writes what resources carry, and what is at customers, to a file.",
    text: "Writes what resources carry to a file, and with --from and --to what belongs to the activities of those days: at the customer, installed and taken out. OFS has no list of all inventories, so it is asked resource by resource and activity by activity.",
    module: "export-inventories",
    takes: calls,
    kind: "read",
    args: [],
    flags: [
      flag("from", "First day of the activities. Default: no activities", { type: "day", label: "DAY" }),
      flag("to", "Last day", { type: "day", label: "DAY" }),
      flag("resources", "Only what these carry, and what is at their activities. Default: all", {
        list: true,
        label: "A,B",
        from: { list: "core.resources.list", member: "resourceId" },
      }),
      ...rowsOut,
    ],
    examples: [
      "ofsc export inventories --out carried.csv",
      "ofsc export inventories --from -7d --to today --out week.ndjson",
    ],
  },
  "export configuration": {
    summary: "Writes the configuration of an instance to a folder or a file.",
    text: "Writes the configuration of an instance: to a folder with a file for each kind, as config pull does, or to one file with a row for each thing. Secrets are never part of it.",
    module: "export-configuration",
    takes: calls,
    kind: "read",
    args: [],
    flags: [
      flag("out", "A folder, or a file: .ndjson or .csv; - for standard output. Default: -", {
        type: "file",
        label: "PATH",
      }),
      only,
    ],
    examples: ["ofsc export configuration --out ./acme", "ofsc export configuration --only properties | jq -r .label"],
  },
  ...Object.fromEntries(
    ["activities", "resources", "users"].map((kind) => [
      `import ${kind}`,
      {
        summary: `Creates or updates ${kind} from the rows of a file.`,
        text: `Creates or updates ${kind} from the rows of a file: CSV or NDJSON. All rows are checked before the first is sent.`,
        module: "import",
        takes: [...calls, "dry-run"],
        kind: "write" as const,
        args: [argument("FILE", "A .csv or .ndjson file", { type: "file" })],
        flags: [
          flag("by", "The member that a row is known by", { label: "NAME" }),
          flag("report", "A file with a line for each row that failed", { type: "file", label: "FILE" }),
          flag("resume", "Remembers in this folder how far it came, and goes on from there", {
            type: "file",
            label: "FOLDER",
          }),
        ],
        examples: [`ofsc import ${kind} ${kind}.csv --report failed.ndjson`],
      },
    ]),
  ),
  "config pull": {
    summary: "Writes the configuration of an instance to a folder, a file for each kind.",
    module: "config-pull",
    takes: calls,
    kind: "read",
    args: [argument("FOLDER", "Where to", { type: "file" })],
    flags: [only],
  },
  "config diff": {
    summary: "Shows what differs between two folders or instances; exit code 10 where anything does.",
    module: "config-diff",
    takes: ["timeout"],
    kind: "read",
    args: [argument("FROM", "A folder or a profile"), argument("TO", "A folder or a profile")],
    flags: [only],
    examples: ["ofsc config diff acme.test acme"],
  },
  "config apply": {
    summary: "Brings the configuration of an instance to that of a folder or another instance.",
    text: "Brings the configuration of an instance to that of a folder or another instance, after it has shown its plan. Nothing is deleted without --prune.",
    module: "config-apply",
    takes: ["instance", "timeout", "dry-run"],
    kind: "destroy",
    args: [],
    flags: [
      flag("from", "A folder or a profile", { required: true, label: "NAME" }),
      flag("to", "A profile", { required: true, label: "NAME" }),
      only,
      flag("prune", "Also deletes what the source does not have", { type: "yes" }),
    ],
    examples: ["ofsc config apply --from acme.test --to acme --only properties,activity-types"],
  },
};
