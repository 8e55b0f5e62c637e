import type ts from "typescript";
import type { FileContext } from "../context.js";
import { newNames } from "../legacy/names.js";
import { memberOf, nodesOf } from "../nodes.js";

/** Gives a class in a type, or of an error, its new name. */
export function rewriteName(context: FileContext, identifier: ts.Identifier): void {
  const { ts, edits, imports, file } = context;
  const { parent } = identifier;
  const name = imports.nameOf(identifier);
  const known = name === undefined ? undefined : newNames[name];
  if (!known) return;
  const isType = ts.isTypeReferenceNode(parent);
  const isChecked = ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  if (!isType && !(isChecked && !known.type && parent.right === identifier)) return;
  if (isType && name === "OFS" && !context.makesClients && isOpenType(context, parent)) return;
  imports.drop(identifier);
  // A comment names a type without importing it.
  const isComment = (identifier.flags & ts.NodeFlags.JSDoc) !== 0;
  const newName = isComment ? `import("@ofsc/sdk").${known.name}` : imports.need(known.name, isType);
  edits.replace(identifier.getStart(file), identifier.getEnd(), newName);
  if (isChecked) renameStatus(context, parent.left);
}

/** Whether a type is that of a parameter or member, whose value other code hands in. */
function isOpenType({ ts }: Pick<FileContext, "ts">, type: ts.Node): boolean {
  const { parent } = type;
  const isPart = ts.isUnionTypeNode(parent) || ts.isArrayTypeNode(parent) || ts.isTypeOperatorNode(parent);
  if (isPart) return isOpenType({ ts }, parent);
  const isMember = ts.isPropertyDeclaration(parent) && !parent.initializer;
  return ts.isParameter(parent) || ts.isPropertySignature(parent) || isMember;
}

/** The status of an error that was asked for its class. */
function renameStatus(context: FileContext, error: ts.Expression): void {
  const { ts, checker, edits, file } = context;
  const symbol = checker.getSymbolAtLocation(error);
  for (const node of nodesOf(ts, file)) {
    const member = memberOf(ts, node);
    if (member?.name !== "status_code" || !symbol || checker.getSymbolAtLocation(member.of) !== symbol) continue;
    const isQuoted = ts.isStringLiteral(member.at);
    edits.replace(member.at.getStart(file), member.at.getEnd(), isQuoted ? '"status"' : "status");
  }
}
