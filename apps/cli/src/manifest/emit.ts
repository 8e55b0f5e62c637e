import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { currentManifest } from "./current.js";
import { textOf } from "./files.js";

const folder = new URL("../../manifest/", import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const { index, groups } = currentManifest();
for (const [name, content] of [["index", index], ...Object.entries(groups)] as const) {
  writeFileSync(new URL(`${name}.json`, folder), textOf(content));
}
