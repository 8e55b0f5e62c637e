import { copyFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { noticesOf } from "../release/src/dependencies/notices.js";

// The page of the console comes as one file.
const { resolve } = createRequire(import.meta.url);
copyFileSync(join(dirname(resolve("console/package.json")), "dist/index.html"), "dist/console.html");
writeFileSync("dist/third-party.txt", await noticesOf("@ofsc/mock-server"));
