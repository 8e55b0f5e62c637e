import type ts from "typescript";
import type { FileContext } from "../context.js";
import { memberOf } from "../nodes.js";

/** The member that an expression is: that in `this.proxy` for `p` after `const p = this.proxy` or `const { proxy: p } = this`. */
export function originOf(
  context: FileContext,
  expression: ts.Expression,
): { of: ts.Expression; name: string } | undefined {
  const { ts } = context;
  const node = resolve(context, expression);
  const member = memberOf(ts, node);
  if (member) return { of: resolve(context, member.of), name: member.name };
  const element = ts.isIdentifier(node) ? context.checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
  if (!element || !ts.isBindingElement(element)) return undefined;
  const variable = element.parent.parent;
  if (!ts.isVariableDeclaration(variable) || !variable.initializer) return undefined;
  return { of: resolve(context, variable.initializer), name: (element.propertyName ?? element.name).getText() };
}

/** Where what an expression holds is declared: a member, a parameter, whole or taken apart. */
export function declarationOf(context: FileContext, expression: ts.Expression): ts.Declaration | undefined {
  const { ts, checker } = context;
  const node = resolve(context, expression);
  const declaration = checker.getSymbolAtLocation(memberOf(ts, node)?.at ?? node)?.valueDeclaration;
  if (!declaration || !ts.isBindingElement(declaration)) return declaration;
  // What is taken out of a parameter is as open as that.
  let holder: ts.Node = declaration;
  while (ts.isBindingElement(holder) || ts.isObjectBindingPattern(holder)) holder = holder.parent;
  if (ts.isParameter(holder)) return holder;
  const { initializer } = holder as ts.VariableDeclaration;
  const name = (declaration.propertyName ?? declaration.name).getText();
  return initializer && checker.getTypeAtLocation(initializer).getProperty(name)?.valueDeclaration;
}

/** An expression without what changes nothing of it, and what a constant of another name was given. */
function resolve(context: FileContext, expression: ts.Expression, depth = 0): ts.Expression {
  const { ts, checker } = context;
  let node = expression;
  while (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
    node = node.expression;
  const declaration = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
  const value = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return value && depth < 5 ? resolve(context, value, depth + 1) : node;
}
