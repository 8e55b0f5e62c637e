import type ts from "typescript";
import type { FileContext } from "../context.js";
import { assignedTo } from "./assigned-to.js";

/**
 * What an expression may hold, as the expressions that say it: those that a variable is given anywhere in the file, of a
 * `for … of` the items of a list that is written out; else itself.
 */
export function valuesOf(
  context: FileContext,
  expression: ts.Expression,
  seen: ReadonlySet<ts.Symbol> = new Set(),
): ts.Expression[] {
  const { ts, checker } = context;
  const node = bareOf(ts, expression);
  const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (!symbol || seen.has(symbol) || !declaration || !ts.isVariableDeclaration(declaration)) return [node];
  const list = listOf(ts, declaration);
  const items = list && bareOf(ts, list);
  const given = [
    ...(declaration.initializer ? [declaration.initializer] : []),
    ...(items && ts.isArrayLiteralExpression(items) ? items.elements : []),
    ...assignedTo(context, symbol),
  ];
  const known = new Set([...seen, symbol]);
  return given.length === 0 ? [node] : given.flatMap((value) => valuesOf(context, value, known));
}

/** The list that a variable of a `for … of` goes through. */
export function listOf(ts: FileContext["ts"], { parent }: ts.VariableDeclaration): ts.Expression | undefined {
  return ts.isForOfStatement(parent.parent) ? parent.parent.expression : undefined;
}

/** An expression without what changes nothing of it. */
function bareOf(ts: FileContext["ts"], expression: ts.Expression): ts.Expression {
  const isWrapped =
    ts.isParenthesizedExpression(expression) ||
    ts.isNonNullExpression(expression) ||
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression);
  return isWrapped ? bareOf(ts, expression.expression) : expression;
}
