import { bootFile } from "./boot.js";
import { inPackage, onPath } from "./find.js";
import type { Host } from "./host.js";

export const deno: Host = {
  name: "deno",
  find: () => inPackage("@deno/linux-x64-glibc", "deno") ?? onPath("deno"),
  plan: (place) => ({
    args: ["run", "--no-config", "--no-lock", "--allow-net=127.0.0.1", "main.mjs"],
    files: { "main.mjs": bootFile(place) },
  }),
};
