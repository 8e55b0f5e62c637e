import { writeFileSync } from "node:fs";
import { createDocument } from "./document.js";

const target = new URL("../../../docs/openapi.json", import.meta.url);
writeFileSync(process.argv[2] ?? target, `${JSON.stringify(createDocument(), null, 1)}\n`);
