import type { Command } from "../command.js";
import { answer, calls } from "../lines/common-flags.js";
import { argument, flag } from "./define.js";

/** Commands for signing in, for profiles, and for the set-up itself. */
export const settingsCommands: Readonly<Record<string, Command>> = {
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
};
