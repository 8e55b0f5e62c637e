import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../workspace.js";
import { page, pageFile } from "./page.js";

writeFileSync(join(root, pageFile), await page());
