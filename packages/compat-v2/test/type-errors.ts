import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * What the compiler finds wrong with files that use the SDK, JavaScript included. A file with its text given need not
 * exist.
 */
export function typeErrorsOf(files: readonly string[], texts: ReadonlyMap<string, string> = new Map()): string[] {
  const path = join(root, "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, root);
  const settings = { ...options, allowJs: true, checkJs: true, noPropertyAccessFromIndexSignature: false };
  const host = ts.createCompilerHost(settings);
  const { readFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  const program = ts.createProgram(files, settings, host);
  return files.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (!file) return [`${path}: not found`];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ start, messageText }) => {
        const line = file.text.split("\n")[file.getLineAndCharacterOfPosition(start ?? 0).line];
        return `${path} ${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      },
    );
  });
}
