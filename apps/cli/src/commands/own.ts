import { kindNames } from "@ofsc/flow/configuration";
import type { Command } from "../command.js";
import { answer, calls } from "../lines/common-flags.js";
import { argument, flag } from "./define.js";
import { jobCommands } from "./jobs/commands.js";
import { pluginCommands } from "./plugins/commands.js";
import { webhookCommands } from "./webhooks/commands.js";

/** Groups of commands written by hand, as the first screen shows them. */
export const ownGroups: Readonly<Record<string, { readonly section: string; readonly text: string }>> = {
  login: { section: "Start here", text: "Signs in to an instance and keeps it as a profile" },
  doctor: { section: "Start here", text: "Finds out what is wrong with the set-up" },
  mock: { section: "Start here", text: "Starts a mock Oracle Field Service on this machine" },
  export: { section: "More than one call", text: "Everything out, into a file" },
  import: { section: "More than one call", text: "Many rows in, with a report of each" },
  config: { section: "More than one call", text: "pull, diff and apply the configuration of instances" },
  extract: { section: "More than one call", text: "The daily extract, file by file" },
  jobs: { section: "More than one call", text: "Exports and imports on several machines" },
  webhooks: { section: "More than one call", text: "Checks webhooks, and sends dead letters again" },
  api: { section: "More than one call", text: "Calls any path" },
  mcp: { section: "More than one call", text: "Serves language models, reading only" },
  profiles: { section: "Settings", text: "The profiles of config.toml" },
  logout: { section: "Settings", text: "Forgets a secret" },
  whoami: { section: "Settings", text: "Who is signed in, and where" },
  completion: { section: "Settings", text: "Completes commands at the touch of Tab" },
  open: { section: "Settings", text: "Opens the documentation of a command" },
};

const only = flag("only", "Kinds, such as properties,work-skills", { list: true, label: "A,B", values: kindNames });

const days = [
  flag("from", "First day", { type: "day", label: "DAY", required: true }),
  flag("to", "Last day", { type: "day", label: "DAY", required: true }),
];

const rowsOut = [
  flag("out", "The file: .ndjson or .csv; - for standard output. Default: -", { type: "file", label: "FILE" }),
  flag("fields", "Fields to write", { list: true, label: "A,B" }),
];

/** Commands that take more than one call, or none. */
export const ownCommands: Readonly<Record<string, Command>> = {
  login: {
    summary: "Signs in to an instance and keeps it as a profile.",
    text: "Signs in to an instance and keeps it as a profile. The secret goes into the keyring of this machine, or with --file into a file that only you can read.",
    module: "login",
    takes: calls,
    kind: "read",
    args: [],
    flags: [
      flag("client-id", "Client id of the application", { label: "ID" }),
      flag("with-secret", "Reads the secret from standard input", { type: "yes" }),
      flag("file", "Keeps the secret in a file of mode 600 instead of the keyring", { type: "yes" }),
      flag("base-url", "Another address than the instance's own", { label: "URL" }),
      flag("name", "Name of the profile. Default: the instance", { label: "NAME" }),
    ],
    examples: ["ofsc login", "cat secret.txt | ofsc login --instance acme --client-id reports --with-secret"],
  },
  logout: {
    summary: "Forgets the secret of a profile.",
    module: "logout",
    takes: ["profile"],
    kind: "read",
    args: [argument("PROFILE", "The profile. Default: the one in use", { optional: true })],
    flags: [],
  },
  whoami: {
    summary: "Says who is signed in, on which instance, and what the application may do.",
    module: "whoami",
    takes: [...answer, ...calls],
    fields: true,
    kind: "read",
    args: [],
    flags: [],
  },
  "profiles list": {
    summary: "Lists the profiles of config.toml.",
    module: "profiles-list",
    takes: answer,
    fields: true,
    kind: "read",
    args: [],
    flags: [],
  },
  "profiles use": {
    summary: "Makes a profile the one that is used when none is named.",
    module: "profiles-use",
    kind: "read",
    args: [argument("PROFILE", "A profile of config.toml")],
    flags: [],
  },
  "profiles show": {
    summary: "Shows each setting of a profile, and where it is from.",
    module: "profiles-show",
    takes: ["profile", "instance"],
    kind: "read",
    args: [argument("PROFILE", "A profile. Default: the one in use", { optional: true })],
    flags: [],
  },
  "profiles remove": {
    summary: "Removes a profile and its secret.",
    module: "profiles-remove",
    kind: "read",
    args: [argument("PROFILE", "A profile of config.toml")],
    flags: [],
  },
  doctor: {
    summary: "Finds out what is wrong with the set-up, and says what to do.",
    module: "doctor",
    takes: [...answer, ...calls],
    kind: "read",
    args: [],
    flags: [],
  },
  api: {
    summary: "Calls any path, also one that the contract does not list.",
    module: "api",
    takes: [...answer, ...calls, "dry-run"],
    fields: true,
    kind: "write",
    args: [
      argument("METHOD", "GET, POST, PUT, PATCH or DELETE", { values: ["GET", "POST", "PUT", "PATCH", "DELETE"] }),
      argument("PATH", "Such as /rest/ofscCore/v1/events"),
    ],
    flags: [
      flag("field", "A member of the body, or of the query of a GET", { short: "f", label: "KEY=VALUE", list: true }),
      flag("data", "The body: JSON, @FILE (JSON or YAML), or - for standard input", { short: "d", label: "DATA" }),
      flag("include", "Shows status and headers first", { short: "i", type: "yes" }),
      flag("paginate", "Goes on by offset until there is no more", { type: "yes" }),
    ],
    examples: ["ofsc api GET /rest/ofscCore/v1/metadata-catalog"],
  },
  mock: {
    summary: "Starts a mock Oracle Field Service on this machine.",
    text: "Starts a mock Oracle Field Service on this machine. With -- COMMAND it runs the command with OFSC_* set, and ends with it.",
    module: "mock",
    kind: "read",
    args: [],
    flags: [
      flag("port", "Where to listen; 0 for any free port. Default: 8080, or any with -- COMMAND", {
        type: "whole",
        label: "N",
      }),
      flag("host", "The address to listen on. Default: 127.0.0.1", { label: "NAME" }),
      flag("seed", "The number that the company is generated from. Default: 1", { type: "whole", label: "N" }),
      flag("clock", "When it is there, such as 2026-12-01T08:00:00Z", { label: "TIME" }),
      flag("data", "A seed document, laid over the generated company or instead of it", {
        type: "file",
        label: "FILE",
      }),
      flag("plugin", "The page of a plugin, to try it in the console", { list: true, label: "URL" }),
      flag("fault", 'What goes wrong, as JSON: {"route":"GET /rest/…","status":503,"times":2}', {
        label: "JSON",
        list: true,
      }),
    ],
    rest: "COMMAND",
    examples: ["ofsc mock", "ofsc mock --clock 2026-12-01T08:00:00Z -- npm test"],
  },
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
  ...jobCommands,
  ...pluginCommands,
  ...webhookCommands,
  completion: {
    summary: "Prints the completion script of a shell.",
    module: "completion",
    kind: "read",
    args: [argument("SHELL", "bash, zsh, fish or powershell", { values: ["bash", "zsh", "fish", "powershell"] })],
    flags: [flag("install", "Puts it in its place, and says where", { type: "yes" })],
  },
  open: {
    summary: "Opens the page that a command is documented on, and says where it is.",
    module: "open",
    kind: "read",
    args: [argument("COMMAND", "Such as activities.list")],
    flags: [flag("open", "Whether to open it in a browser. Default: yes, at a terminal", { type: "yes" })],
  },
  mcp: {
    summary: "Serves language models over standard input and output; it reads, and writes only where allowed.",
    module: "mcp",
    takes: calls,
    kind: "read",
    args: [],
    flags: [
      flag("allow-write", "Operations that may be written, such as activities.*,quota.update; * for all", {
        list: true,
        label: "PATTERN",
      }),
      flag("tools", "Operations offered as tools of their own", { list: true, label: "PATTERN" }),
    ],
  },
};
