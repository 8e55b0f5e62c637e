import { flag } from "./commands/define.js";
import type { Program } from "./context.js";
import { versionOf } from "./version.js";

/** The command of Oracle Field Service. */
export const ofsc: Program = {
  name: "ofsc",
  title: "The command line of Oracle Field Service.",
  service: "OFS",
  prefix: "OFSC",
  // Beside both the sources and what is built of them.
  manifest: new URL("../manifest/", import.meta.url),
  flags: [
    flag("profile", "A profile of config.toml", { label: "NAME" }),
    flag("instance", "The name of the instance, such as acme", { label: "NAME" }),
  ],
  sections: {
    "Start here": "lines",
    Work: "counted",
    Capacity: "row",
    Configuration: "row",
    Statistics: "row",
    Collaboration: "row",
    "Parts catalog": "row",
    "More than one call": "lines",
    Settings: "row",
  },
  version: versionOf,
  load: async () => (await import("./ofsc-runner.js")).runner,
};
