import { type Migrated, migrateFile } from "./migrate-file.js";
import { createProgram } from "./program.js";
import type { TypeScript } from "./typescript.js";

/** Rewrites legacy code in some files, which may use each other; nothing is written. */
export function migrate(ts: TypeScript, paths: readonly string[]): Migrated[] {
  const program = createProgram(ts, paths);
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    return file ? [migrateFile(ts, program, file)] : [];
  });
}
