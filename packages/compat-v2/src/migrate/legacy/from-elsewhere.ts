import type ts from "typescript";
import type { FileContext } from "../context.js";
import { memberOf, nodesOf } from "../nodes.js";
import { isDeclarationFile } from "./modules.js";

/** The package whose plugins are given a legacy client, as `this.proxy`. */
export const pluginModule = "@ofs-users/plugin";

/** Whether a client is handed in by code that is not rewritten along with this: it stays what it is. */
export function comesFromElsewhere(context: FileContext, expression: ts.Expression): boolean {
  const { ts, checker } = context;
  const member = memberOf(ts, expression);
  if (member?.of.kind === ts.SyntaxKind.ThisKeyword && isInPlugin(context, expression)) return true;
  const symbol = checker.getSymbolAtLocation(member?.at ?? expression);
  const declaration = symbol?.valueDeclaration;
  if (!declaration || isDeclarationFile(declaration.getSourceFile().fileName)) return false;
  const isOpen = ts.isParameter(declaration) || (ts.isPropertyDeclaration(declaration) && !declaration.initializer);
  const isTyped = isOpen && declaration.type !== undefined;
  return isTyped && !context.makesClients;
}

/** Whether a file has code that makes a legacy client. */
export function makesClient(ts: FileContext["ts"], checker: ts.TypeChecker, file: ts.SourceFile): boolean {
  return [...nodesOf(ts, file)].some((node) => {
    if (!ts.isNewExpression(node)) return false;
    const declarations = checker.getTypeAtLocation(node).symbol?.declarations ?? [];
    return declarations.some((declaration) => isDeclarationFile(declaration.getSourceFile().fileName));
  });
}

/** Whether a node is in a class that extends one of the package for plugins. */
function isInPlugin({ ts, checker }: FileContext, inner: ts.Node): boolean {
  for (let node = inner; node.parent; node = node.parent) {
    if (!ts.isClassLike(node)) continue;
    const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
    const symbol = base && checker.getSymbolAtLocation(base.expression);
    return symbol?.declarations?.some((declaration) => moduleOf(ts, declaration) === pluginModule) ?? false;
  }
  return false;
}

/** The module that an imported name is of. */
function moduleOf(ts: FileContext["ts"], declaration: ts.Node): string | undefined {
  for (let node = declaration; node.parent; node = node.parent) {
    if (ts.isImportDeclaration(node)) return (node.moduleSpecifier as ts.StringLiteral).text;
  }
  return undefined;
}
