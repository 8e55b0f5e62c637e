import type ts from "typescript";
import { referencesTo, type Source } from "../nodes.js";

/** What a variable is given in a file, besides what it is declared with. */
export function* assignedTo(source: Source, symbol: ts.Symbol): Generator<ts.Expression> {
  const { ts } = source;
  for (const { parent, pos } of referencesTo(source, symbol)) {
    const isTarget = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    if (isTarget && parent.left.pos === pos) yield parent.right;
  }
}
