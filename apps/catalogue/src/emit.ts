import { writeFileSync } from "node:fs";
import { createDocument } from "./document.js";
import { factsOf } from "./facts.js";
import { factsFile, openApiFile, toText } from "./files.js";

const document = createDocument();
writeFileSync(openApiFile, toText(document));
writeFileSync(factsFile, toText(factsOf(document)));
