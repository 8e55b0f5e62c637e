import { serveFolder } from "./preview/serve-folder.js";
import { siteFolder } from "./site-folder.js";

const port = Number(process.env["PORT"] ?? 4321);
const { url } = await serveFolder(siteFolder("dist"), { port });
console.log(`The documentation is at ${url}. Ctrl+C ends it.`);
