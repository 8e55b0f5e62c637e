import { bootFile } from "./boot.js";
import { inPackage, onPath } from "./find.js";
import type { Host } from "./host.js";

export const bun: Host = {
  name: "bun",
  find: () => inPackage("@oven/bun-linux-x64-baseline", "bin/bun") ?? onPath("bun"),
  plan: (place) => ({ args: ["run", "main.mjs"], files: { "main.mjs": bootFile(place) } }),
};
