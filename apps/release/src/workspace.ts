import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What of a `package.json` matters to a release. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
  readonly files?: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A folder of the workspace with a manifest. */
export interface Folder {
  /** From the root, such as `packages/core`. */
  readonly path: string;
  readonly manifest: Manifest;
}

/** The root of the workspace. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** Every folder of the workspace, the root's own apart. */
export const folders: readonly Folder[] = ["packages", "apps"]
  .flatMap((group) => readdirSync(join(root, group)).map((name) => `${group}/${name}`))
  .filter((path) => existsSync(join(root, path, "package.json")))
  .map((path) => ({ path, manifest: manifestIn(join(root, path)) }));

/** Those that are published. */
export const published = folders.filter(({ manifest }) => !manifest.private);

/** Whether a package comes with commands of its own, which have the engine of `ofsc` in them. */
export const hasCommands = ({ path }: Folder): boolean => existsSync(join(root, path, "bin/main.ts"));

/**
 * The folders of the workspace whose code is in what a package ships: those that it is built with, and not those that
 * only its tests want.
 */
export function builtWith(one: Folder): Folder[] {
  const names = Object.entries(one.manifest.devDependencies ?? {})
    .filter(([, range]) => range.startsWith("workspace:"))
    .map(([name]) => name);
  const text = names.length > 0 ? sourcesOf(one.path) : "";
  const named = names.filter((name) => text.includes(`"${name}"`) || text.includes(`"${name}/`));
  const engine = hasCommands(one) ? ["@ofsc/cli"] : [];
  return folders.filter(({ manifest }) => [...named, ...engine].includes(manifest.name));
}

/** What a package is built from, tests apart. */
function sourcesOf(path: string): string {
  const inFolders = ["src", "bin"]
    .filter((folder) => existsSync(join(root, path, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, path, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
    );
  const builds = readdirSync(join(root, path)).filter((file) => file.startsWith("build"));
  return [...inFolders, ...builds]
    .filter((file) => /\.tsx?$/.test(file) && !/\.test(-d)?\.ts$/.test(file))
    .map((file) => readFileSync(join(root, path, file), "utf8"))
    .join("\n");
}
