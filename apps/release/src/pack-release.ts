import { join } from "node:path";
import { pack } from "./pack.js";
import { root } from "./workspace.js";

for (const { name, version } of await pack(root, join(root, ".release"))) console.log(`${name} ${version}`);
