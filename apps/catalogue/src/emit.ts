import { writeFileSync } from "node:fs";
import { createDocument, others } from "./document.js";
import { factsOf } from "./facts.js";
import { documentFile, factsFile, openApiFile, toText } from "./files.js";

const document = createDocument();
writeFileSync(openApiFile, toText(document));
writeFileSync(factsFile, toText(factsOf(document)));
for (const [name, create] of Object.entries(others)) writeFileSync(documentFile(name), toText(create()));
