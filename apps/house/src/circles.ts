import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { folders, root } from "./sources.js";

/** What each file imports, types included, as paths from the root. */
type Imports = ReadonlyMap<string, readonly string[]>;

const ignored = /(^|\/)(node_modules|dist|fixtures|coverage|\.[^/]+)(\/|$)/;

/** Everything that the sources of the workspace import of each other. */
export function importsOfHouse(): Imports {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root, undefined, join(root, "tsconfig.json"));
  const cache = ts.createModuleResolutionCache(root, (name) => name, options);
  const importsOf = (file: string): string[] => {
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    return importedFiles.flatMap(({ fileName }) => {
      const found = ts.resolveModuleName(fileName, file, options, ts.sys, cache).resolvedModule?.resolvedFileName;
      return found && !ignored.test(relative(root, found)) ? [relative(root, found)] : [];
    });
  };
  return new Map(sources().map((file) => [relative(root, file), importsOf(file)]));
}

const sources = (): string[] =>
  folders.filter(Boolean).flatMap((folder) => filesIn(join(root, folder)).filter((file) => /\.tsx?$/.test(file)));

/** All files below a folder, links apart: what is installed leads from every package to all others. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !ignored.test(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));

/** The groups of files that can each be reached from all others of their group, by Tarjan's algorithm. */
export function circlesOf(imports: Imports): string[][] {
  const circles: string[][] = [];
  const seen = new Map<string, { index: number; low: number; open: boolean }>();
  const path: string[] = [];
  const visit = (file: string) => {
    const mine = { index: seen.size, low: seen.size, open: true };
    seen.set(file, mine);
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      const other = seen.get(next) ?? visit(next);
      if (other.open) mine.low = Math.min(mine.low, other.low);
    }
    if (mine.low === mine.index) {
      const circle = path.splice(path.indexOf(file));
      for (const one of circle) (seen.get(one) as typeof mine).open = false;
      if (circle.length > 1 || imports.get(file)?.includes(file)) circles.push(circle.sort());
    }
    return mine;
  };
  for (const file of imports.keys()) if (!seen.has(file)) visit(file);
  return circles;
}
