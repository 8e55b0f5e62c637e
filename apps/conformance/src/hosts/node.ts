import { execFileSync } from "node:child_process";
import { bootFile } from "./boot.js";
import { inPackage } from "./find.js";
import type { Host } from "./host.js";

/** The Node of this machine: in the scripts of this app, the packages of other versions come first in the path. */
export const ownNode = process.env["npm_node_execpath"] ?? process.execPath;
const version = execFileSync(ownNode, ["--version"], { encoding: "utf8" }).match(/\d+/)?.[0];

/** The Node of this machine, and the other ones that are tried. */
export const nodes: readonly Host[] = ["20", "22", "24", "26"].map((major) => ({
  name: `node-${major}`,
  find: () => (major === version ? ownNode : inPackage(`node-${major}`, "bin/node")),
  plan: (place) => ({ args: ["main.mjs"], files: { "main.mjs": bootFile(place) } }),
}));

/** Node with connections of undici's own, as `@ofsc/transport/node` makes them. */
export const nodeExchange: Host = {
  name: "node + undici",
  target: "node",
  find: () => ownNode,
  plan: (place) => ({ args: ["main.mjs"], files: { "main.mjs": bootFile(place) } }),
};
