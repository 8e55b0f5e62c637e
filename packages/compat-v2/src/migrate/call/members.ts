import type { Operation } from "@ofsc/contract";
import type ts from "typescript";
import type { Source } from "../../mapping/source.js";
import type { FileContext } from "../context.js";
import { layOut } from "../text/lay-out.js";
import { codeOf, convert, inParentheses, kindOf, kindOfType } from "./convert.js";
import { fitMember, fitText } from "./fit.js";

/** A member of an object to print. */
export interface Member {
  readonly name: string;
  readonly code: string;
  readonly isSpread?: boolean;
}

interface Fields {
  readonly fields: { readonly [name: string]: Source };
  readonly as?: Parameters<typeof convert>[2];
  readonly query: Operation["query"] | undefined;
  /** The call that the object is printed for. */
  readonly call: ts.Node;
}

/** The object of what is given in `rest` and of further members; undefined for one without any. */
export function joinMembers(
  context: FileContext,
  source: Fields,
  rest: ts.Expression | undefined,
  members: readonly Member[],
): string | undefined {
  const { ts } = context;
  const added = members.map(({ name, code, isSpread }) => (isSpread || code === name ? code : `${name}: ${code}`));
  if (rest && ts.isObjectLiteralExpression(rest)) return extend(context, source, rest, added);
  const converted = rest ? convertedMembers(context, source, rest) : [];
  const all = [...converted, ...added];
  if (!rest) return all.length > 0 ? layOut(context, source.call, all) : undefined;
  const code = convert(context, rest, source.as);
  return all.length > 0 ? layOut(context, source.call, [`...${code}`, ...all]) : code;
}

/** An object as it is written, its members converted where they are, with others at its end. */
function extend(context: FileContext, source: Fields, object: ts.ObjectLiteralExpression, added: readonly string[]) {
  const { ts, edits, file } = context;
  for (const property of object.properties) {
    const isPair = ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name);
    if (!isPair && !ts.isShorthandPropertyAssignment(property)) continue;
    const name = (property.name as ts.Identifier).text;
    const value = ts.isPropertyAssignment(property) ? property.initializer : property.name;
    const start = value.getStart(file);
    edits.replace(start, value.getEnd(), () => {
      const code = convertMember(context, source, name, value);
      const isSame = ts.isPropertyAssignment(property) || code === name;
      return isSame ? code : `${name}: ${code}`;
    });
  }
  const last = object.properties.at(-1);
  if (added.length === 0) return codeOf(context, object);
  if (!last) return `{ ${added.join(", ")} }`;
  const before = edits.render(object.getStart(file), last.getEnd());
  const after = edits.render(last.getEnd(), object.getEnd());
  const indent = /\n[ \t]*$/.exec(file.text.slice(object.getStart(file), last.getStart(file)))?.[0] ?? " ";
  return `${before},${indent}${added.join(`,${indent}`)}${after.replace(/^,(?=\s*\}$)/, indent === " " ? "" : ",")}`;
}

function convertMember(context: FileContext, source: Fields, name: string, value: ts.Expression): string {
  const field = Object.values(source.fields).find((field) => "member" in field && field.member === name);
  if (field && "as" in field && field.as) return convert(context, value, field.as);
  const code = codeOf(context, value);
  return source.query ? fitMember(context, source.query, name, value, code) : code;
}

/** The members of an object in a variable that the new call takes as another type. */
function convertedMembers(context: FileContext, { query }: Fields, rest: ts.Expression): string[] {
  if (!query) return [];
  const { checker, todos } = context;
  if (kindOf(context, rest) === "unknown") {
    todos.add(rest, `${rest.getText()} takes lists as arrays, and numbers and booleans as such, none as text`);
    return [];
  }
  const code = inParentheses(context, rest, codeOf(context, rest));
  const properties = checker.getTypeAtLocation(rest).getProperties();
  return properties.flatMap((property) => {
    const { name } = property;
    const isText = kindOfType(context, checker.getTypeOfSymbolAtLocation(property, rest)) === "text";
    const member = `${code}.${name}`;
    const fitted = isText ? fitText(query, name, member) : member;
    if (fitted === member) return [];
    const isOptional = (property.flags & context.ts.SymbolFlags.Optional) !== 0;
    return isOptional ? `...(${member} !== undefined && { ${name}: ${fitted} })` : `${name}: ${fitted}`;
  });
}
