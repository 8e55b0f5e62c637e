import { inPackage, onPath } from "./find.js";
import type { Host, Place } from "./host.js";

const config = `using Workerd = import "/workerd/workerd.capnp";

const unit :Workerd.Config = (
  services = [
    ( name = "main", worker = (
      modules = [
        (name = "main.mjs", esModule = embed "main.mjs"),
        (name = "runner.mjs", esModule = embed "runner.mjs"),
      ],
      compatibilityDate = "2026-11-01",
    ) ),
    ( name = "internet", network = (allow = ["private"]) ),
  ],
);
`;

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
    files: { "config.capnp": config, "main.mjs": worker(place) },
  }),
};
