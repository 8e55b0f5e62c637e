import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { llmsFull, llmsIndex, llmsSmall } from "./llms.js";
import { asMarkdown, asSource, markdownPathOf } from "./markdown.js";
import { bundlePlayground } from "./playground/bundle.js";
import { headersFile } from "./preview/headers.js";
import { operationsDocument } from "./reference/operations-document.js";
import { root } from "./root.js";
import { sidebarsOf } from "./sidebars.js";
import { readSite } from "./site.js";

const folder = new URL("apps/docs/site/.generated/", root);

const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5394"/><path d="M8 16h16M18 9l7 7-7 7" fill="none" stroke="#fff" stroke-width="3"/></svg>';

function write(name: string, content: string): void {
  const file = fileURLToPath(new URL(name, folder));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

rmSync(folder, { recursive: true, force: true });
const { pages, recorded } = await readSite();
for (const page of pages) {
  write(`docs${page.path.replace(/\/$/, "") || "/index"}.md`, asSource(page));
  write(`public${markdownPathOf(page.path)}`, asMarkdown(page));
}
write("sidebars.json", JSON.stringify(sidebarsOf(pages)));
write("public/llms.txt", llmsIndex(pages));
write("public/llms-full.txt", llmsFull(pages));
write("public/llms-small.txt", llmsSmall(pages, recorded));
write("public/operations.json", JSON.stringify(operationsDocument(recorded)));
write("public/favicon.svg", favicon);
write("public/_headers", headersFile(pages.map(({ path }) => path)));
cpSync(new URL("docs/pictures/", root), new URL("public/pictures/", folder), { recursive: true });
copyFileSync(new URL("docs/openapi.json", root), new URL("public/openapi.json", folder));
await bundlePlayground(fileURLToPath(new URL("public/playground/", folder)));
console.log(`${pages.length} pages`);
