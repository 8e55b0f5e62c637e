import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Package } from "./packages.js";

/** The root of the workspace. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The folders of the workspace that have a manifest, the root's own first. */
export const folders = [
  "",
  ...["packages", "apps"].flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`)),
].filter((folder) => existsSync(join(root, folder, "package.json")));

/** What can be imported of a package, by the file in `src` that it is, without its ending: `.` is `index`. */
export function entriesOf({ folder, api, subpaths = [] }: Package): [subpath: string, file: string][] {
  const contract = api ? readFileSync(join(root, folder, "src/contract.ts"), "utf8") : "";
  const groups = [...contract.matchAll(/ from "\.\/([\w-]+)\/index\.js"/g)].map(([, group]) => `${group}`);
  const inFolder = (name: string) => existsSync(join(root, folder, "src", name, "index.ts"));
  return [
    [".", "index"],
    ...[...groups, ...(api ? ["contract"] : []), ...subpaths].map((name): [string, string] => [
      `./${name}`,
      inFolder(name) ? `${name}/index` : name,
    ]),
  ];
}

/** Whether a package does something in another way where it is not loaded by Node: `src/platform/{node,browser}.ts`. */
export const hasPlatform = ({ folder }: Package) => existsSync(join(root, folder, "src/platform/node.ts"));
