import { type Manifest, published, root } from "release/workspace";

export type { Manifest };

/** The root of the workspace. */
export const workspace = root;

/** The packages that are published. */
export const publicPackages = (): Manifest[] => published.map(({ manifest }) => manifest);

/** Everything of a package that can be imported, such as `@ofsc/core/activities`. */
export function entriesOf({ name, exports = {} }: Manifest): string[] {
  return (
    Object.keys(exports)
      // What is made for AMD loaders only they can load.
      .filter((path) => !/\.(json|html)$|\/amd$/.test(path))
      .map((path) => `${name}${path.slice(1)}`)
  );
}
