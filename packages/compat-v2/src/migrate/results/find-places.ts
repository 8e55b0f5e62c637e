import type ts from "typescript";
import type { FileContext } from "../context.js";
import { carrierOf, memberOf, outermost, referencesTo } from "../nodes.js";
import { isUnwatched } from "./unwatched.js";

/** What the code does with the result of a call, in one place. */
export type Place =
  /** `result.name`, of an expression whose value is the result. */
  | { readonly kind: "member"; readonly node: ts.Expression; readonly of: ts.Expression; readonly name: string }
  /** `result[0]` or `for (… of result)`, where the expression is the result. */
  | { readonly kind: "items"; readonly of: ts.Expression }
  /** `const { data } = result`. */
  | { readonly kind: "pattern"; readonly pattern: ts.ObjectBindingPattern }
  /** Handed on as a whole. */
  | { readonly kind: "whole"; readonly node: ts.Node };

export interface Places {
  readonly places: readonly Place[];
  /** The awaited result, where it is awaited at once. */
  readonly awaited?: ts.AwaitExpression;
  /** The type written at the variable that holds the result. */
  readonly annotation?: ts.TypeNode;
}

/** Everything that is done with the result of a call, which is a promise. */
export function findPlaces(context: FileContext, call: ts.Expression): Places {
  const { ts } = context;
  const node = outermost(ts, call);
  const { parent } = node;
  if (ts.isAwaitExpression(parent)) return { ...placesOf(context, parent), awaited: parent };
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return { places: [] };
  const member = memberOf(ts, parent);
  const isMethod = member?.of === node && ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
  if (isMethod && member.name === "then") return inCallback(context, (parent.parent as ts.CallExpression).arguments[0]);
  if (isMethod && ["catch", "finally"].includes(member.name)) {
    const { awaited: _, ...rest } = findPlaces(context, parent.parent as ts.CallExpression);
    return rest;
  }
  if (isUnwatched(context, call)) return { places: [] };
  const name = bindingInPromiseAll(context, node);
  return name ? inBinding(context, name) : { places: [{ kind: "whole", node }] };
}

/** What is done with an expression whose value is the result. */
function placesOf(context: FileContext, value: ts.Expression, isVariable = false): Places {
  const { ts } = context;
  const node = outermost(ts, value);
  const { parent } = node;
  const carrier = carrierOf(ts, value);
  if (!carrier || ts.isExpressionStatement(carrier.parent)) return { places: [] };
  const member = memberOf(ts, parent);
  if (member?.of === node && !isAssigned(ts, parent)) {
    return { places: [{ kind: "member", node: parent as ts.Expression, of: node, name: member.name }] };
  }
  if (ts.isElementAccessExpression(parent) && parent.expression === node)
    return { places: [{ kind: "items", of: node }] };
  if (ts.isForOfStatement(parent) && parent.expression === node) return { places: [{ kind: "items", of: node }] };
  if (ts.isVariableDeclaration(parent) && parent.initializer === node) {
    const isPattern = ts.isObjectBindingPattern(parent.name);
    if (isPattern || !isVariable) {
      return { ...inBinding(context, parent.name), ...(parent.type && { annotation: parent.type }) };
    }
  }
  return { places: [{ kind: "whole", node }] };
}

function isAssigned(ts: FileContext["ts"], { parent, pos }: ts.Node): boolean {
  const isOperator = ts.isBinaryExpression(parent) && parent.left.pos === pos;
  return isOperator && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
}

function inBinding(context: FileContext, name: ts.BindingName): Places {
  const { ts, checker } = context;
  if (ts.isObjectBindingPattern(name)) return { places: [{ kind: "pattern", pattern: name }] };
  const symbol = ts.isIdentifier(name) && checker.getSymbolAtLocation(name);
  if (!symbol) return { places: [{ kind: "whole", node: name }] };
  // A `var` that is declared anew holds the results of several calls, which are not told apart.
  if ((symbol.declarations?.length ?? 0) > 1) return { places: [{ kind: "whole", node: name }] };
  return { places: referencesTo(context, symbol).flatMap((use) => placesOf(context, use, true).places) };
}

function inCallback(context: FileContext, callback: ts.Expression | undefined): Places {
  const { ts } = context;
  if (!callback || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) {
    return callback ? { places: [{ kind: "whole", node: callback }] } : { places: [] };
  }
  const parameter = callback.parameters[0];
  if (!parameter) return { places: [] };
  return { ...inBinding(context, parameter.name), ...(parameter.type && { annotation: parameter.type }) };
}

/** The variable for a call in `const [a, b] = await Promise.all([…])`. */
function bindingInPromiseAll({ ts }: FileContext, node: ts.Expression): ts.BindingName | undefined {
  const list = node.parent;
  if (!ts.isArrayLiteralExpression(list) || !ts.isCallExpression(list.parent)) return undefined;
  const all = list.parent;
  const declaration = ts.isAwaitExpression(all.parent) ? all.parent.parent : undefined;
  const isAll = /^Promise\s*\.\s*all$/.test(all.expression.getText());
  if (!isAll || !declaration || !ts.isVariableDeclaration(declaration)) return undefined;
  const pattern = ts.isArrayBindingPattern(declaration.name) ? declaration.name : undefined;
  const element = pattern?.elements[list.elements.indexOf(node)];
  return element && ts.isBindingElement(element) && !element.dotDotDotToken ? element.name : undefined;
}
