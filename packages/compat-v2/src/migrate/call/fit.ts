import type { Operation, PathValue } from "@ofsc/contract";
import type ts from "typescript";
import type { FileContext } from "../context.js";
import { readText } from "../legacy/contract.js";
import { inParentheses, kindOf, toList } from "./convert.js";

type Query = NonNullable<Operation["query"]>;

/** Code for a value in the path: numbers and texts look the same in a URL, but not in the new call. */
export function fitPath(
  context: FileContext,
  node: ts.Expression,
  code: string,
  wanted: PathValue | undefined,
): string {
  const kind = kindOf(context, node);
  if ((wanted === "number" || wanted === "id") && kind === "text") {
    const isNumber = context.ts.isStringLiteralLike(node) && /^\d+$/.test(node.text);
    return isNumber ? node.text : `Number(${code})`;
  }
  return wanted !== "number" && wanted !== "id" && kind === "number" ? `String(${code})` : code;
}

/** Code for a member of the query: a text of what is a list, a number or a boolean becomes that. */
export function fitMember(context: FileContext, query: Query, name: string, node: ts.Expression, code: string): string {
  const kind = kindOf(context, node);
  if (Array.isArray(readText(query, name, "a"))) {
    return kind === "text" || kind === "unknown" ? toList(context, node, code) : code;
  }
  if (kind !== "text") return code;
  if (!context.ts.isStringLiteralLike(node)) return fitText(query, name, inParentheses(context, node, code));
  const value = readText(query, name, node.text);
  return value === node.text ? code : JSON.stringify(value);
}

/** Code for a text in the query, as the type that the new call takes. */
export function fitText(query: Query, name: string, code: string): string {
  if (Array.isArray(readText(query, name, "a"))) return `${code}.split(",")`;
  if (readText(query, name, "1") === 1) return `Number(${code})`;
  return readText(query, name, "true") === true ? `${code} === "true"` : code;
}
