import { copyFileSync, cpSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import { noticesOf } from "../release/src/dependencies/notices.js";
import { bundle } from "./bundle.js";

rmSync("dist", { recursive: true, force: true });
await build(bundle);

// `mock` and `plugins dev` show it.
const { resolve } = createRequire(import.meta.url);
copyFileSync(resolve("@ofsc/mock-server/console.html"), "dist/console.html");
// `mcp` hands them to hosts.
cpSync("../../docs/guides", "dist/docs/guides", { recursive: true });
copyFileSync("../../docs/deviations.json", "dist/docs/deviations.json");
writeFileSync("dist/third-party.txt", await noticesOf("@ofsc/cli"));
