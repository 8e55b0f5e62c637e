import type ts from "typescript";
import type { TypeScript } from "./typescript.js";

/** A file as the compiler sees it. */
export interface Source {
  readonly ts: TypeScript;
  readonly checker: ts.TypeChecker;
  readonly file: ts.SourceFile;
}

/** Every node of a tree, parents first. */
export function* nodesOf(ts: TypeScript, root: ts.Node): Generator<ts.Node> {
  yield root;
  // Types in comments, as JavaScript has them, are no children of a node.
  const children: ts.Node[] = [...((root as { jsDoc?: ts.JSDoc[] }).jsDoc ?? [])];
  ts.forEachChild(root, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(ts, child);
}

/** The node around parentheses, `as` and `!`, which change nothing of a value. */
export function outermost(ts: TypeScript, node: ts.Expression): ts.Expression {
  const { parent } = node;
  const isWrapper =
    ts.isParenthesizedExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent);
  return isWrapper ? outermost(ts, parent) : node;
}

/** The outermost expression that has the value of this one, as `a && x` has that of `x`; undefined where it is dropped. */
export function carrierOf(ts: TypeScript, inner: ts.Expression): ts.Expression | undefined {
  const node = outermost(ts, inner);
  const { parent } = node;
  if (ts.isConditionalExpression(parent)) return parent.condition === node ? node : carrierOf(ts, parent);
  if (!ts.isBinaryExpression(parent)) return node;
  const { CommaToken, AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken } = ts.SyntaxKind;
  const { kind } = parent.operatorToken;
  if (parent.left === node) return kind === CommaToken ? undefined : node;
  const passesOn = [CommaToken, AmpersandAmpersandToken, BarBarToken, QuestionQuestionToken].some(
    (one) => one === kind,
  );
  return passesOn ? carrierOf(ts, parent) : node;
}

/** The name in `a.name` and `a["name"]`. */
export function memberOf(ts: TypeScript, node: ts.Node): { of: ts.Expression; name: string; at: ts.Node } | undefined {
  if (ts.isPropertyAccessExpression(node)) return { of: node.expression, name: node.name.text, at: node.name };
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return { of: node.expression, name: node.argumentExpression.text, at: node.argumentExpression };
  }
  return undefined;
}

/** Everywhere in the file that a variable is named, but for where it is declared. */
export function referencesTo({ ts, checker, file }: Source, symbol: ts.Symbol): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  for (const node of nodesOf(ts, file)) {
    if (!ts.isIdentifier(node) || node.text !== symbol.name) continue;
    const named = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    const isDeclaration = symbol.declarations?.some(
      (declaration) => (declaration as ts.NamedDeclaration).name === node,
    );
    if (named === symbol && !isDeclaration) found.push(node);
  }
  return found;
}
