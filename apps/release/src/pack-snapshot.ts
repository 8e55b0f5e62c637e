import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packVersions } from "./rehearse.js";
import { root } from "./workspace.js";

const readme = `Packages of a change that is not released. With all of them in a folder:

    npm install ./ofsc-*.tgz
`;

const [name = "local"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "ofsc-snapshot-"));
try {
  const into = join(root, ".release");
  const packed = await packVersions(join(folder, "workspace"), into, name);
  writeFileSync(join(into, "README.md"), readme);
  for (const one of packed) console.log(`${one.name} ${one.version}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
