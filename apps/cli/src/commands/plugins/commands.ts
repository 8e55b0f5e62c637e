import type { Command } from "../../command.js";
import { answer, calls } from "../../lines/common-flags.js";
import { argument, flag } from "../define.js";

const folder = argument("FOLDER", "The folder of the plugin. Default: the current one", {
  type: "file",
  optional: true,
});

/** Commands for the folder of a plugin, beside the operations that OFS has for plugins. */
export const pluginCommands: Readonly<Record<string, Command>> = {
  "plugins new": {
    summary: "Writes a plugin to begin with, and installs what it needs.",
    module: "plugins-new",
    kind: "read",
    args: [argument("FOLDER", "The folder to write, which must not be there", { type: "file" })],
    flags: [
      flag("label", "Its label in OFS. Default: the name of the folder, with _ for other signs", { label: "LABEL" }),
      flag("name", "The name that users see. Default: the label", { label: "NAME" }),
      flag("install", "Whether to run npm install in it. Default: yes", { type: "yes" }),
    ],
    examples: ["ofsc plugins new meter-reading", "ofsc plugins dev meter-reading"],
  },
  "plugins dev": {
    summary: "Serves a plugin as you write it, in the console of a mock Oracle Field Service.",
    module: "plugins-dev",
    kind: "read",
    args: [folder],
    flags: [
      flag("port", "Where the page of the plugin is served. Default: 5173", { type: "whole", label: "N" }),
      flag("mock-port", "Where the mock is served. Default: any that is free", { type: "whole", label: "N" }),
      flag("open", "Whether to open it in a browser. Default: yes, at a terminal", { type: "yes" }),
    ],
  },
  "plugins check": {
    summary: "Builds a plugin and says what OFS would refuse: its archive, and properties that are not there.",
    text: "Builds a plugin and says what OFS would refuse: its archive, and, where an instance is signed in to, properties that are not there or of another type.",
    module: "plugins-check",
    takes: [...answer, ...calls],
    kind: "read",
    fields: true,
    args: [folder],
    flags: [],
  },
  "plugins upload": {
    summary: "Builds, checks and uploads a plugin, unless it is what was uploaded last.",
    text: "Builds, checks and uploads a plugin, unless it is what was uploaded last. Values of secured parameters are taken from the environment: OFSC_PLUGIN_<NAME>.",
    module: "plugins-upload",
    takes: [...calls, "dry-run"],
    kind: "write",
    args: [folder],
    flags: [
      flag("create-properties", "Creates the properties that are missing first", { type: "yes" }),
      flag("force", "Uploads it even where nothing has changed", { type: "yes" }),
    ],
    examples: ["ofsc plugins upload --profile acme.test --create-properties"],
  },
  "plugins export-xml": {
    summary: "Builds a plugin and writes the file to upload by hand: Configuration, Forms & Plugins, in OFS.",
    module: "plugins-export-xml",
    kind: "read",
    args: [argument("FILE", "The file to write; - for standard output", { type: "file" }), folder],
    flags: [],
  },
};
