import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOfHouse } from "./files.js";
import { root } from "./sources.js";

for (const { file, text } of filesOfHouse()) {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  writeFileSync(path, text);
  console.log(`wrote ${file}`);
}
