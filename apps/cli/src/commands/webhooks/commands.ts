import type { Command } from "../../command.js";
import { answer, calls } from "../../lines/common-flags.js";
import { argument, flag } from "../define.js";

const to = flag("to", "Where webhooks go: https://…", { label: "URL", required: true });
const secretEnv = flag("secret-env", "Variables of the environment with secrets: whsec_…, whsk_… or whpk_…", {
  list: true,
  label: "NAME",
  required: true,
});
const name = flag("name", "What the endpoint is called in state and dead letters. Default: its host", {
  label: "NAME",
});
const dead = flag("dead", "The file for events that did not arrive. Default: ./dead-letters.ndjson", {
  type: "file",
  label: "FILE",
});

/** Events as signed webhooks. */
export const webhookCommands: Readonly<Record<string, Command>> = {
  "events forward": {
    summary: "Sends events to an endpoint as signed webhooks, and keeps its place.",
    text: "Sends events to an endpoint as signed webhooks (Standard Webhooks), in the order of each activity, and keeps its place. What does not arrive is tried again for days, then kept as dead letters.",
    module: "events-forward",
    takes: calls,
    kind: "read",
    args: [],
    flags: [
      to,
      secretEnv,
      flag("events", "Types of events. Default: all", { list: true, label: "A,B" }),
      flag("state", "The folder that keeps the place. Default: ./state", { type: "file", label: "FOLDER" }),
      dead,
      name,
    ],
    examples: ["ofsc events forward --to https://crm.example.com/ofs --secret-env HOOK_SECRET --events activityMoved"],
  },
  "webhooks verify": {
    summary: "Checks a webhook that was received: its signature, its age, its form.",
    module: "webhooks-verify",
    takes: answer,
    kind: "read",
    fields: true,
    args: [argument("FILE", "Its body, exactly as it came; - for standard input", { type: "file" })],
    flags: [
      flag("id", "What its header webhook-id says", { label: "ID", required: true }),
      flag("timestamp", "What webhook-timestamp says", { label: "SECONDS", required: true }),
      flag("signature", "What webhook-signature says, all of it", { label: "v1,…", required: true }),
      secretEnv,
      flag("tolerance", "Seconds that it may be old. Default: 300", { type: "whole", label: "SECONDS" }),
    ],
    examples: [
      "ofsc webhooks verify body.json --id ID --timestamp 1796112000 --signature 'v1,…' --secret-env HOOK_SECRET",
    ],
  },
  "webhooks replay": {
    summary: "Sends dead letters again, once each, under their ids.",
    module: "webhooks-replay",
    kind: "read",
    args: [argument("FILE", "The dead letters", { type: "file" })],
    flags: [
      to,
      secretEnv,
      name,
      { ...dead, text: "The file for those that fail again. Default: none; they stay where they are" },
    ],
    examples: ["ofsc webhooks replay dead-letters.ndjson --to https://crm.example.com/ofs --secret-env HOOK_SECRET"],
  },
};
