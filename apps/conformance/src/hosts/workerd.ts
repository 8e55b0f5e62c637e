import { inPackage, onPath } from "./find.js";
import type { Host, Place } from "./host.js";
import { workerdConfig } from "./workerd-config.js";

/** The suite as a test of a worker, which workerd runs by itself. */
const worker = ({ urls, run }: Place) => `import { runAll } from "./runner.mjs";
export default { test: () => runAll(${JSON.stringify({ origin: urls[0], run })}) };
`;

export const workerd: Host = {
  name: "workerd",
  // What deploys workers builds them as for a browser.
  target: "browser",
  find: () => inPackage("@cloudflare/workerd-linux-64", "bin/workerd") ?? onPath("workerd"),
  plan: (place) => ({
    args: ["test", "config.capnp"],
    files: { "config.capnp": workerdConfig("runner.mjs"), "main.mjs": worker(place) },
  }),
};
