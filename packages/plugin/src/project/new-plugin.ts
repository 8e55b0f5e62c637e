import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ProjectError } from "./project-error.js";
import { templateOf } from "./template.js";

/** How a new plugin is called. */
export interface NewPlugin {
  /** Where it is written; the folder must not have a `package.json` yet. */
  folder: string;
  /** The label in OFS: letters, digits and `_`. */
  label: string;
  /** The name that users see. @default the label */
  name?: string;
  /** What of the SDK it depends on. @default the latest */
  versions?: { plugin: string; core: string; cli: string };
}

/** Writes a plugin to begin with; gives the paths that were written. */
export async function newPlugin({
  folder,
  label,
  name = label,
  versions = { plugin: "latest", core: "latest", cli: "latest" },
}: NewPlugin): Promise<string[]> {
  if (!/^\w{1,40}$/.test(label)) throw new ProjectError("label", `label: letters, digits and _, up to 40: "${label}"`);
  const there = await access(join(folder, "package.json")).then(
    () => true,
    () => false,
  );
  if (there) throw new ProjectError("exists", `${folder} has a package.json already`);
  const files = Object.entries(templateOf(label, name, versions));
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return files.map(([path]) => path);
}
