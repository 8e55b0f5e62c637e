import { writeFileSync } from "node:fs";
import { createDocument } from "./document.js";

const target = new URL("../../../docs/openapi.json", import.meta.url);
writeFileSync(target, `${JSON.stringify(createDocument(), null, 1)}\n`);
