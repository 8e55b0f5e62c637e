// The one file that runs with the right to publish: nothing but Node and npm, no import of any package.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Packed {
  readonly name: string;
  readonly version: string;
  readonly file: string;
}

// `node main.ts <folder> [options of npm publish]`
const [folder = ".release", ...options] = process.argv.slice(2);
const packages = JSON.parse(readFileSync(join(folder, "packages.json"), "utf8")) as Packed[];
const [registry = "https://registry.npmjs.org/"] = options
  .filter((option) => option.startsWith("--registry="))
  .map((option) => option.slice("--registry=".length));

/** The hash of what the registry has of a version; undefined where it has none. */
async function published({ name, version }: Packed): Promise<string | undefined> {
  const response = await fetch(new URL(name.replace("/", "%2f"), registry));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${registry} answers ${response.status} for ${name}`);
  const { versions } = (await response.json()) as { versions: Record<string, { dist: { integrity: string } }> };
  return versions[version]?.dist.integrity;
}

// All questions before the first answer that nobody can take back; what failed half way is run again.
const there = await Promise.all(packages.map(published));
for (const [at, one] of packages.entries()) {
  if (there[at]) {
    console.log(`${one.name} ${one.version} is there already: ${there[at]}`);
    continue;
  }
  // A version that is not finished is never what `npm install` takes by itself.
  const tag = one.version.includes("-") ? "next" : "latest";
  const args = ["publish", `./${one.file}`, "--access=public", `--tag=${tag}`, "--loglevel=error", ...options];
  execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const bytes = readFileSync(join(folder, one.file));
  console.log(`${one.name} ${one.version} published: sha512-${createHash("sha512").update(bytes).digest("base64")}`);
}
