import type ts from "typescript";
import { declarationFile, declarations, legacyModules } from "./legacy/modules.js";
import type { TypeScript } from "./typescript.js";

/**
 * Reads the files with the types of the legacy classes, so that the compiler finds out what each call is made on.
 * Packages other than those are not looked up.
 */
export function createProgram(ts: TypeScript, files: readonly string[]): ts.Program {
  const options: ts.CompilerOptions = {
    allowJs: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
  };
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => declarations.has(path) || fileExists.call(host, path);
  host.readFile = (path) => declarations.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, ...rest) => {
    const text = declarations.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, ...rest)
      : ts.createSourceFile(path, text, rest[0], true);
  };
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({ text }) => {
      if (legacyModules.has(text)) {
        return { resolvedModule: { resolvedFileName: declarationFile(text), extension: ts.Extension.Dts } };
      }
      return text.startsWith(".") ? ts.resolveModuleName(text, importer, options, host) : { resolvedModule: undefined };
    });
  return ts.createProgram({ rootNames: files, options, host });
}
