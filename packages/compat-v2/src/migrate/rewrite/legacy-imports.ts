import type ts from "typescript";
import { legacyModules } from "../legacy/modules.js";
import { nodesOf } from "../nodes.js";
import type { TypeScript } from "../typescript.js";

/** A statement that brings names of a legacy module into a file. */
export interface LegacyImport {
  readonly module: string;
  /** What is replaced: the statement. */
  readonly node: ts.ImportDeclaration | ts.VariableStatement;
  readonly isRequire: boolean;
  readonly isTypeOnly: boolean;
  readonly names: readonly ImportedName[];
}

export interface ImportedName {
  /** What the module calls it. */
  readonly name: string;
  /** Where the file names it. */
  readonly local: ts.Identifier;
  /** How it stands in the list, to be kept as it is. */
  readonly node: ts.Node;
}

/** The imports of legacy modules by name; others, such as of a namespace, are left out. */
export function findLegacyImports(ts: TypeScript, file: ts.SourceFile): LegacyImport[] {
  return [...nodesOf(ts, file)].flatMap((node) => {
    const found = ts.isImportDeclaration(node) ? readImport(ts, node) : readRequire(ts, node);
    return found ?? [];
  });
}

function readImport(ts: TypeScript, node: ts.ImportDeclaration): LegacyImport | undefined {
  const { importClause: clause, moduleSpecifier } = node;
  const module = (moduleSpecifier as ts.StringLiteral).text;
  const bindings = clause?.namedBindings;
  if (!legacyModules.has(module) || !clause || clause.name || !bindings || !ts.isNamedImports(bindings))
    return undefined;
  const names = bindings.elements.map((element) => ({
    name: (element.propertyName ?? element.name).text,
    local: element.name,
    node: element,
  }));
  return { module, node, isRequire: false, isTypeOnly: clause.isTypeOnly, names };
}

function readRequire(ts: TypeScript, node: ts.Node): LegacyImport | undefined {
  if (!ts.isVariableStatement(node)) return undefined;
  const [declaration, ...more] = node.declarationList.declarations;
  const module = declaration?.initializer && requiredModule(ts, declaration.initializer);
  if (!declaration || !module || more.length > 0 || !ts.isObjectBindingPattern(declaration.name)) return undefined;
  const names = declaration.name.elements.flatMap((element) =>
    ts.isIdentifier(element.name)
      ? [{ name: (element.propertyName ?? element.name).getText(), local: element.name, node: element }]
      : [],
  );
  if (names.length !== declaration.name.elements.length) return undefined;
  return { module, node, isRequire: true, isTypeOnly: false, names };
}

function requiredModule(ts: TypeScript, node: ts.Expression): string | undefined {
  const isRequire = ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "require";
  const argument = isRequire ? node.arguments[0] : undefined;
  return argument && ts.isStringLiteral(argument) && legacyModules.has(argument.text) ? argument.text : undefined;
}
