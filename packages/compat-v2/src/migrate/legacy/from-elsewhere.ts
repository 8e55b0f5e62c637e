import type ts from "typescript";
import type { FileContext } from "../context.js";
import { nodesOf } from "../nodes.js";
import { isDeclarationFile } from "./modules.js";
import { declarationsOf, originsOf } from "./origin.js";

/** The package whose plugins are given a legacy client, as `this.proxy`. */
export const pluginModule = "@ofs-users/plugin";

/** Whether a client is handed in by code that is not rewritten along with this: it stays what it is. */
export function comesFromElsewhere(context: FileContext, expression: ts.Expression): boolean {
  if (isOfPlugin(context, expression)) return true;
  if (context.makesClients) return false;
  return declarationsOf(context, expression).some(
    (declaration) => !isDeclarationFile(declaration.getSourceFile().fileName) && isOpen(context.ts, declaration),
  );
}

/** Whether a client is `this.proxy` of a plugin, by whatever name. */
export function isOfPlugin(context: FileContext, expression: ts.Expression): boolean {
  const { ts } = context;
  return originsOf(context, expression).some(
    ({ of, name }) => name === "proxy" && of.kind === ts.SyntaxKind.ThisKeyword && isInPlugin(context, of),
  );
}

/** Whether a declaration has a type and no value, so that what it holds is handed in. */
function isOpen(ts: FileContext["ts"], declaration: ts.Declaration): boolean {
  if (ts.isPropertySignature(declaration)) return true;
  const isParameter = ts.isParameter(declaration);
  const isMember = ts.isPropertyDeclaration(declaration) && !declaration.initializer;
  return (isParameter || isMember) && declaration.type !== undefined;
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
    if (ts.isClassLike(node)) return extendsPlugin(ts, checker, node);
  }
  return false;
}

function extendsPlugin(
  ts: FileContext["ts"],
  checker: ts.TypeChecker,
  node: ts.ClassLikeDeclaration,
  depth = 0,
): boolean {
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
  if (!base || depth > 5) return false;
  // Of `plugins.OFSPlugin`, the name of the module says where it is from.
  const symbol = checker.getSymbolAtLocation(ts.isPropertyAccessExpression(base) ? base.expression : base);
  const isAlias = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const found = [
    ...(symbol?.declarations ?? []),
    ...((isAlias && checker.getAliasedSymbol(symbol).declarations) || []),
  ];
  return found.some(
    (declaration) =>
      moduleOf(ts, declaration) === pluginModule ||
      (ts.isClassLike(declaration) && extendsPlugin(ts, checker, declaration, depth + 1)),
  );
}

/** The module that an imported or required name is of. */
function moduleOf(ts: FileContext["ts"], declaration: ts.Node): string | undefined {
  for (let node = declaration; node.parent; node = node.parent) {
    if (ts.isImportDeclaration(node)) return (node.moduleSpecifier as ts.StringLiteral).text;
    if (ts.isVariableDeclaration(node)) {
      const value = node.initializer;
      const module =
        value && ts.isCallExpression(value) && value.expression.getText() === "require" && value.arguments[0];
      return module && ts.isStringLiteral(module) ? module.text : undefined;
    }
  }
  return undefined;
}
