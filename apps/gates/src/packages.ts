import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { here } from "./run.js";

/** What of a `package.json` matters here. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The root of the workspace. */
export const workspace = join(here, "../..");

/** The packages that are published. */
export function publicPackages(): Manifest[] {
  return ["packages", "apps"]
    .flatMap((group) => readdirSync(join(workspace, group)).map((name) => join(workspace, group, name, "package.json")))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")) as Manifest)
    .filter((manifest) => !manifest.private);
}

/** Everything of a package that can be imported, such as `@ofsc/core/activities`. */
export function entriesOf({ name, exports = {} }: Manifest): string[] {
  return (
    Object.keys(exports)
      // What is made for AMD loaders only they can load.
      .filter((path) => !/\.(json|html)$|\/amd$/.test(path))
      .map((path) => `${name}${path.slice(1)}`)
  );
}
