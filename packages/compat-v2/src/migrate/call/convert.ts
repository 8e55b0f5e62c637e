import type ts from "typescript";
import type { Conversion } from "../../mapping/source.js";
import type { FileContext } from "../context.js";
import { quote } from "../text/quote.js";

/** What an expression is known to be. */
export type Kind = "text" | "number" | "list" | "date" | "object" | "unknown";

export const kindOf = (context: FileContext, node: ts.Expression): Kind =>
  kindOfType(context, context.checker.getTypeAtLocation(node));

export function kindOfType({ ts, checker }: FileContext, maybe: ts.Type): Kind {
  const type = checker.getNonNullableType(maybe);
  const all = (flag: ts.TypeFlags) => (type.isUnion() ? type.types : [type]).every(({ flags }) => flags & flag);
  if (all(ts.TypeFlags.StringLike)) return "text";
  if (all(ts.TypeFlags.NumberLike)) return "number";
  if (checker.isArrayType(type) || checker.isTupleType(type)) return "list";
  if (type.symbol?.name === "Date") return "date";
  return all(ts.TypeFlags.Object) ? "object" : "unknown";
}

/** The code of an expression, converted as the mapping says. */
export function convert(context: FileContext, node: ts.Expression, as: Conversion | undefined): string {
  const code = codeOf(context, node);
  if (as === "csv") return toList(context, node, code);
  if (as === "json") return fromJson(context, node, code);
  if (as === "date" && kindOf(context, node) === "date") return dayOf(code);
  return code;
}

/** The code of an expression with what is rewritten inside it. */
export const codeOf = ({ edits, file }: FileContext, node: ts.Node): string =>
  edits.render(node.getStart(file), node.getEnd());

/** The day that a `Date` has on this machine: Swedish is written `YYYY-MM-DD`. */
export const dayOf = (date: string): string => `${date}.toLocaleDateString("sv-SE")`;

export function toList(context: FileContext, node: ts.Expression, code: string): string {
  const { ts } = context;
  if (ts.isStringLiteralLike(node)) {
    const items = node.text.split(",").map((item) => quote(context, item.trim()));
    return `[${node.text === "" ? "" : items.join(", ")}]`;
  }
  const kind = kindOf(context, node);
  if (kind === "list") return code;
  // A list becomes the same text, and so does a class of lists.
  return kind === "text" ? `${inParentheses(context, node, code)}.split(",")` : `String(${code}).split(",")`;
}

function fromJson(context: FileContext, node: ts.Expression, code: string): string {
  const { ts } = context;
  if (ts.isCallExpression(node) && node.expression.getText() === "JSON.stringify") {
    const [value, ...layout] = node.arguments;
    if (value && layout.length === 0) return codeOf(context, value);
  }
  if (kindOf(context, node) === "text") return `JSON.parse(${code})`;
  if (kindOf(context, node) === "unknown") context.todos.add(node, `pass ${code} as an object, not as text in JSON`);
  return code;
}

/** For a member to follow. */
export function inParentheses({ ts }: FileContext, node: ts.Expression, code: string): string {
  const isSimple = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isCallExpression(node);
  return isSimple ||
    ts.isArrayLiteralExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isParenthesizedExpression(node)
    ? code
    : `(${code})`;
}
