import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { folders, published, root } from "./workspace.js";

/** Copies what makes versions and packages into a folder, so that the workspace stays as it is. */
export function copyWorkspace(to: string): void {
  const copy = (path: string) => {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(to, path), { recursive: true });
  };
  for (const name of ["package.json", "pnpm-workspace.yaml", ".changeset", "LICENSE"]) copy(name);
  for (const { path, manifest } of folders) {
    copy(`${path}/package.json`);
    if (!manifest.private)
      for (const name of ["README.md", "CHANGELOG.md", ...(manifest.files ?? [])])
        if (!name.startsWith("!")) copy(`${path}/${name}`);
  }
  // Packing reads the versions of what a package depends on where it would be installed.
  for (const { path, manifest } of published) {
    const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest;
    const names = { ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies };
    for (const other of folders.filter((one) => one.manifest.name in names)) {
      const link = join(to, path, "node_modules", other.manifest.name);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(to, other.path), link, "junction");
    }
  }
}
