import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, manifestOf } from "./manifest.js";
import { nameOf, packages, programs } from "./packages.js";
import { entriesOf, folders, root } from "./sources.js";

/** Every file that is made of the list of packages, as it should be. */
export function filesOfHouse(): { file: string; text: string }[] {
  const manifests = folders.map((folder) => {
    const file = join(folder, "package.json");
    const is = JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest;
    const published = packages.find((one) => one.folder === folder);
    return { file, text: `${JSON.stringify(manifestOf(folder, is, published), undefined, 2)}\n` };
  });
  return [...manifests, { file: "tsconfig.paths.json", text: tsconfigPaths() }];
}

/** Packages that are published and not in the list, or in the list and not there. */
export function strangers(): string[] {
  const listed = new Set([...packages.map(({ folder }) => folder), ...programs]);
  const unlisted = folders.filter((folder) => {
    const { private: hidden } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
    return !hidden && !listed.has(folder);
  });
  return [...unlisted, ...[...listed].filter((folder) => !existsSync(join(root, folder, "package.json")))];
}

/** Where TypeScript finds the sources of each package. */
function tsconfigPaths(): string {
  const paths = packages.flatMap((one) => [
    `"${nameOf(one)}": ["./${one.folder}/src"]`,
    ...(entriesOf(one).length > 1 ? [`"${nameOf(one)}/*": ["./${one.folder}/src/*"]`] : []),
  ]);
  const lines = paths.map((path) => `      ${path}`).join(",\n");
  return `{\n  "compilerOptions": {\n    "paths": {\n${lines}\n    }\n  }\n}\n`;
}
