import type ts from "typescript";
import type { FileContext } from "../context.js";
import { memberOf } from "../nodes.js";
import { listOf, valuesOf } from "./values-of.js";

/** A member, and whose. */
export interface Origin {
  readonly of: ts.Expression;
  readonly name: string;
}

/** The members that an expression may be: that in `this.proxy` for `p` after `const p = this.proxy` or `const { proxy: p } = this`. */
export const originsOf = (context: FileContext, expression: ts.Expression): Origin[] =>
  valuesOf(context, expression).flatMap((node) => {
    const { ts, checker } = context;
    const member = memberOf(ts, node);
    if (member) return valuesOf(context, member.of).map((of) => ({ of, name: member.name }));
    const element = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
    if (!element || !ts.isBindingElement(element)) return [];
    const variable = element.parent.parent;
    if (!ts.isVariableDeclaration(variable) || !variable.initializer) return [];
    return valuesOf(context, variable.initializer).map((of) => ({ of, name: nameOf(element) }));
  });

/** So many steps are followed: values may be made of each other in circles. */
const most = 10;

/** Where what an expression may hold is declared: members and parameters, whole or taken apart. */
export function declarationsOf(context: FileContext, expression: ts.Expression, steps = 0): ts.Declaration[] {
  const { ts, checker } = context;
  if (steps > most) return [];
  return valuesOf(context, expression).flatMap((node) => {
    const member = memberOf(ts, node);
    if (!member && ts.isElementAccessExpression(node)) return declarationsOf(context, node.expression, steps + 1);
    const declaration = checker.getSymbolAtLocation(member?.at ?? node)?.valueDeclaration;
    return declaration ? declared(context, declaration, steps + 1) : [];
  });
}

/** A declaration, or those of what it is made of. */
function declared(context: FileContext, declaration: ts.Declaration, steps: number): ts.Declaration[] {
  const { ts, checker } = context;
  if (ts.isBindingElement(declaration)) return takenApart(context, declaration, steps);
  if (ts.isPropertyAssignment(declaration)) return declarationsOf(context, declaration.initializer, steps);
  if (ts.isShorthandPropertyAssignment(declaration)) {
    const value = checker.getShorthandAssignmentValueSymbol(declaration)?.valueDeclaration;
    return value && steps <= most ? declared(context, value, steps + 1) : [];
  }
  const list = ts.isVariableDeclaration(declaration) ? listOf(ts, declaration) : undefined;
  return list ? declarationsOf(context, list, steps) : [declaration];
}

/** Where a part of something is declared: what is taken out of a parameter is as open as that. */
function takenApart(context: FileContext, element: ts.BindingElement, steps: number): ts.Declaration[] {
  const { ts, checker } = context;
  const holder = holderOf(ts, element);
  if (ts.isParameter(holder)) return [holder];
  const pattern = element.parent;
  if (ts.isObjectBindingPattern(pattern)) {
    const part = checker.getTypeAtLocation(pattern).getProperty(nameOf(element))?.valueDeclaration;
    return part && steps <= most ? declared(context, part, steps + 1) : [];
  }
  // An item is as open as its list.
  if (ts.isBindingElement(pattern.parent)) return takenApart(context, pattern.parent, steps);
  const list = holder.initializer ?? listOf(ts, holder);
  return list ? declarationsOf(context, list, steps) : [];
}

/** The parameter or variable that a pattern stands for. */
function holderOf(
  ts: FileContext["ts"],
  { parent }: ts.BindingElement,
): ts.ParameterDeclaration | ts.VariableDeclaration {
  const { parent: holder } = parent;
  return ts.isBindingElement(holder) ? holderOf(ts, holder) : holder;
}

const nameOf = ({ propertyName, name }: ts.BindingElement) => (propertyName ?? name).getText();
