import { readFileSync, writeFileSync } from "node:fs";
import { guideFile, readmeFile } from "./files.js";
import { createGuide } from "./guide.js";
import { fillReadme } from "./readme.js";

writeFileSync(guideFile, createGuide());
writeFileSync(readmeFile, fillReadme(readFileSync(readmeFile, "utf8")));
