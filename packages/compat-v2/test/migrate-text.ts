import ts from "typescript";
import type { Migrated } from "../src/migrate/migrate-file.js";
import { migrateFile } from "../src/migrate/migrate-file.js";
import { createProgram } from "../src/migrate/program.js";

/** The library of the language and the legacy declarations, which are the same for all texts: read once, as an editor does. */
const shared = new Map<string, ts.SourceFile>();

/** What becomes of a file with this text; other files may be given by their path. */
export function migrateText(text: string, path = "/project/file.ts", others: Record<string, string> = {}): Migrated {
  const texts: Record<string, string> = { ...others, [path]: text };
  const { readFile, fileExists } = ts.sys;
  const sys = {
    ...ts.sys,
    readFile: (path: string) => texts[path] ?? readFile(path),
    fileExists: (path: string) => path in texts || fileExists(path),
  };
  const createSourceFile: typeof ts.createSourceFile = (path, text, ...rest) => {
    if (path in texts) return ts.createSourceFile(path, text, ...rest);
    const file = shared.get(path) ?? ts.createSourceFile(path, text, ...rest);
    shared.set(path, file);
    return file;
  };
  const compiler: typeof ts = {
    ...ts,
    createSourceFile,
    createCompilerHost: (options) => {
      const host = ts.createCompilerHost(options, true);
      host.readFile = sys.readFile;
      host.fileExists = sys.fileExists;
      host.directoryExists = () => true;
      host.getSourceFile = (path, language) => {
        const text = sys.readFile(path);
        return text === undefined ? undefined : createSourceFile(path, text, language, true);
      };
      return host;
    },
  };
  const program = createProgram(compiler, Object.keys(texts));
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`${path} was not read`);
  return migrateFile(ts, program, file);
}
