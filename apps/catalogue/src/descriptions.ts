import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Descriptions } from "@ofsc/contract/openapi";
import ts from "typescript";
import { kebab } from "../../cli/src/manifest/kebab.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Reads the texts of operations and models off their JSDoc: the only place where they are written. */
export function readDescriptions(domains: readonly string[]): Descriptions {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const folders = domains.map((domain) => `${root}packages/${folderOf(domain)}`);
  const files = folders.map((folder, index) => `${folder}/${domains[index] === "token" ? "index" : "contract"}.ts`);
  const program = ts.createProgram(folders.flatMap(sources), options);
  const checker = program.getTypeChecker();
  const operations: Record<string, string> = {};
  const models: Record<string, Record<string, string>> = {};
  domains.forEach((domain, index) => {
    const source = program.getSourceFile(files[index] as string);
    const module = source && checker.getSymbolAtLocation(source);
    if (module) readModule(checker, module, [domain], operations);
  });
  for (const source of program.getSourceFiles()) {
    if (!source.fileName.startsWith(`${root}packages/`)) continue;
    ts.forEachChild(source, (node) => {
      if (ts.isInterfaceDeclaration(node)) models[node.name.text] = readMembers(checker, node);
    });
  }
  return { operations, models };
}

/** The token service is a part of the transport; every other domain is a package. */
function folderOf(domain: string): string {
  return domain === "token" ? "transport/src/token" : `${kebab(domain)}/src`;
}

function sources(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files.filter((file) => /(?<!\.test|\.test-d)\.ts$/.test(file)).map((file) => `${folder}/${file}`);
}

/** Operations are the exports with a type of their own; namespaces are walked into. */
function readModule(checker: ts.TypeChecker, module: ts.Symbol, name: string[], into: Record<string, string>): void {
  for (const symbol of checker.getExportsOfModule(module)) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & ts.SymbolFlags.ValueModule) readModule(checker, target, [...name, symbol.name], into);
    else if (target.flags & ts.SymbolFlags.Variable) {
      into[[...name, symbol.name].join(".")] = textOf(checker, symbol) || textOf(checker, target);
    }
  }
}

function readMembers(checker: ts.TypeChecker, node: ts.InterfaceDeclaration): Record<string, string> {
  const type = checker.getTypeAtLocation(node);
  const symbol = checker.getSymbolAtLocation(node.name);
  const members = type.getProperties().map((member) => [member.name, textOf(checker, member)]);
  return { "": symbol ? textOf(checker, symbol) : "", ...Object.fromEntries(members) };
}

/** A text and its default, on one line. */
function textOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, " ").trim();
  const tags = symbol.getJsDocTags(checker).filter(({ name }) => name === "default");
  return [text, ...tags.map(({ text: value }) => `Default: ${ts.displayPartsToString(value).trim()}.`)]
    .filter(Boolean)
    .join(" ");
}
