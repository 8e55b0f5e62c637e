import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { reportOf } from "./reports.js";
import { surfaces } from "./surface.js";

for (const [name, text] of surfaces()) {
  mkdirSync(dirname(reportOf(name)), { recursive: true });
  writeFileSync(reportOf(name), text);
}
