import { flag } from "../../../apps/cli/src/commands/define.js";
import type { Program } from "../../../apps/cli/src/context.js";
import { version } from "../package.json";

/** The command of CloudConnexa. */
export const program: Program = {
  name: "connexa",
  title: "The command line of CloudConnexa.",
  service: "CloudConnexa",
  prefix: "CONNEXA",
  manifest: new URL("../manifest/", import.meta.url),
  flags: [
    flag("instance", "The organization, acme in https://acme.api.openvpn.com", { label: "NAME" }),
    flag("base-url", "Another address than the organization's", { label: "URL" }),
  ],
  sections: { "Start here": "lines", "What is joined": "counted", "Who connects": "counted", Settings: "row" },
  version: async () => version,
  load: async () => (await import("./runner.js")).runner,
};
