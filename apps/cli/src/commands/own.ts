import type { Command } from "../command.js";
import { answer, calls } from "../lines/common-flags.js";
import { dataCommands } from "./data-commands.js";
import { argument, flag } from "./define.js";
import { jobCommands } from "./jobs/commands.js";
import { pluginCommands } from "./plugins/commands.js";
import { settingsCommands } from "./settings-commands.js";
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

/** Commands that take more than one call, or none. */
export const ownCommands: Readonly<Record<string, Command>> = {
  ...settingsCommands,
  ...dataCommands,
  ...jobCommands,
  ...pluginCommands,
  ...webhookCommands,
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
