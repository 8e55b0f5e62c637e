import { flag } from "../../../apps/cli/src/commands/define.js";
import type { Program } from "../../../apps/cli/src/context.js";
import { version } from "../package.json";

/** The command of Task Queue servers. */
export const program: Program = {
  name: "task-queue",
  title: "The command line of Task Queue servers.",
  service: "the server",
  prefix: "TASKQUEUE",
  manifest: new URL("../manifest/", import.meta.url),
  flags: [flag("base-url", "Where the server is. Default: http://localhost:16080", { label: "URL" })],
  sections: { "Start here": "lines", Work: "counted", Settings: "row" },
  version: async () => version,
  load: async () => (await import("./runner.js")).runner,
};
