import type ts from "typescript";
import type { FileContext } from "../context.js";
import type { Place } from "./find-places.js";

type Member = Extract<Place, { kind: "member" }>;

/** Puts other code in place of `.name`; nothing, and the parentheses around an `await` go as well. */
export function replaceMember({ ts, edits, file }: FileContext, { node, of }: Member, code: string): void {
  edits.replace(of.getEnd(), node.getEnd(), code);
  const { parent } = node;
  const goesOn =
    ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent)
      ? parent.expression === node
      : false;
  if (code !== "" || goesOn || !ts.isParenthesizedExpression(of)) return;
  edits.replace(of.getStart(file), of.expression.getStart(file), "");
  edits.replace(of.expression.getEnd(), of.getEnd(), "");
}

/** Puts a result around a whole expression in place of `result.name`. */
export function wrapMember({ edits, file }: FileContext, { node, of }: Member, wrap: (code: string) => string): void {
  const [start, end] = [of.getStart(file), of.getEnd()];
  edits.replace(start, node.getEnd(), () => wrap(edits.render(start, end)));
}

/** The names that a pattern takes; undefined when it takes the rest, or one with a default. */
export function namesIn(
  ts: FileContext["ts"],
  pattern: ts.ObjectBindingPattern,
): Map<string, ts.BindingElement> | undefined {
  const names = new Map<string, ts.BindingElement>();
  for (const element of pattern.elements) {
    const name = element.propertyName ?? element.name;
    if (element.dotDotDotToken || element.initializer || !ts.isIdentifier(name)) return undefined;
    names.set(name.text, element);
  }
  return names;
}

/** Renames what a pattern takes under a name, or takes it from further inside with `{}` for the place of the variable. */
export function replaceInPattern({ edits, file }: FileContext, element: ts.BindingElement, as: string): void {
  const variable = element.name.getText(file);
  edits.replace(element.getStart(file), element.getEnd(), as.replace("{}", variable));
}
