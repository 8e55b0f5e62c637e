import type ts from "typescript";
import type { FileContext } from "../context.js";
import { carrierOf, memberOf } from "../nodes.js";

// What calls a function and takes no notice of the promise that it returns.
const heedless = /^(forEach|setTimeout|setInterval|setImmediate|addEventListener|on|once)$/;

/** Whether nobody would hear of it when a call is rejected, so that the process ends. */
export function isUnwatched(context: FileContext, call: ts.Expression): boolean {
  const { ts } = context;
  const node = carrierOf(ts, call);
  if (!node) return true;
  const { parent } = node;
  if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return true;
  if (ts.isAwaitExpression(parent)) return isInHeedless(context, parent);
  if (ts.isArrowFunction(parent) && parent.body === node) return isHeedless(context, parent);
  const member = memberOf(ts, parent);
  const chained = parent.parent;
  if (member?.of !== node || !ts.isCallExpression(chained) || chained.expression !== parent) return false;
  const goesOn = (member.name === "then" && chained.arguments.length < 2) || member.name === "finally";
  return goesOn && isUnwatched(context, chained);
}

/** Whether a function is handed to something that only calls it. */
function isHeedless({ ts }: FileContext, callback: ts.Node): boolean {
  const { parent } = callback;
  if (!ts.isCallExpression(parent) || !parent.arguments.some((argument) => argument === callback)) return false;
  const name = memberOf(ts, parent.expression)?.name ?? parent.expression.getText();
  return heedless.test(name);
}

/** Whether the function around an `await` is such, and does not catch what is thrown. */
function isInHeedless(context: FileContext, inner: ts.Node): boolean {
  const { ts } = context;
  for (let node = inner; node.parent; node = node.parent) {
    if (ts.isTryStatement(node.parent) && node.parent.tryBlock === node && node.parent.catchClause) return false;
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return isHeedless(context, node);
    if (ts.isFunctionLike(node)) return false;
  }
  return false;
}
