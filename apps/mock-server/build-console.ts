import { copyFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// The page of the console comes as one file.
const { resolve } = createRequire(import.meta.url);
copyFileSync(join(dirname(resolve("console/package.json")), "dist/index.html"), "dist/console.html");
