import type { Model, Operation, Place } from "@ofsc/contract";
import type ts from "typescript";
import type { Mapping } from "../../mapping/method.js";
import type { Source } from "../../mapping/source.js";
import type { FileContext } from "../context.js";
import { readText } from "../legacy/contract.js";
import { quote } from "../text/quote.js";
import { type Given, readMembers } from "./bind-arguments.js";
import { codeOf, convert, inParentheses } from "./convert.js";
import { fitMember, fitPath } from "./fit.js";
import { joinMembers, type Member } from "./members.js";
import { printDefault } from "./print-default.js";

/** A legacy call, read: what its mapping says, and which argument each parameter is given. */
export interface LegacyCall {
  readonly context: FileContext;
  readonly call: ts.CallExpression;
  readonly mapping: Mapping;
  readonly given: Given;
  /** The `limit` that the new call sends by itself. */
  readonly pageSize: unknown;
}

/** A source as code at its place in the new call; undefined where it has no value. */
export function printSource(call: LegacyCall, source: Source, place: Place | undefined): string | undefined {
  const { context, given } = call;
  if ("fields" in source) return printFields(call, source, place);
  if ("list" in source) return printList(call, source.list);
  if ("value" in source) return isSet(call, source.when) === true ? JSON.stringify(source.value) : undefined;
  const node = given.get("each" in source ? source.each : source.from);
  if ("each" in source) {
    return (
      node && `${inParentheses(context, node, codeOf(context, node))}.map((${source.member}) => ({ ${source.member} }))`
    );
  }
  if (!node) return defaultOf(call, source.from);
  if (isNothing(context, node) || isUsual(call, source.from, node)) return undefined;
  if (source.member !== undefined) return printMember(call, node, source.member, source.as);
  const code = convert(context, node, source.as);
  if (place?.kind === "path") return fitPath(context, node, code, place.value);
  const { ts } = context;
  if (place?.kind === "query" && ts.isObjectLiteralExpression(node)) {
    return printFields(call, { rest: source.from, fields: {} }, place);
  }
  return code;
}

function defaultOf({ mapping, pageSize }: LegacyCall, name: string): string | undefined {
  const parameter = mapping.parameters.find((parameter) => parameter.name === name);
  return printDefault(name, parameter?.default, pageSize);
}

/** Whether an argument says what the new call does by itself. */
function isUsual(call: LegacyCall, name: string, node: ts.Expression): boolean {
  const value = call.mapping.parameters.find((parameter) => parameter.name === name)?.default;
  return node.getText() === String(value) && defaultOf(call, name) === undefined;
}

function isNothing({ ts }: FileContext, node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === "undefined");
}

/** Whether a constant is sent: surely, surely not, or depending on the expression that is returned. */
function isSet({ context, given }: LegacyCall, when: string | undefined): ts.Expression | boolean {
  const { ts } = context;
  const node = when === undefined ? undefined : given.get(when);
  if (!node) return when === undefined;
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  return node.kind !== ts.SyntaxKind.FalseKeyword && !isNothing(context, node) && node;
}

function printMember(call: LegacyCall, node: ts.Expression, member: string, as: Parameters<typeof convert>[2]) {
  const { context } = call;
  if (!context.ts.isObjectLiteralExpression(node)) {
    const code = `${inParentheses(context, node, codeOf(context, node))}.${member}`;
    return as === "csv" ? `String(${code}).split(",")` : code;
  }
  const value = readMembers(context.ts, node)?.get(member);
  return value && convert(context, value, as);
}

/** A member of the query; one that comes from the mapping is known as it is. */
function fitInQuery(
  context: FileContext,
  query: NonNullable<Operation["query"]>,
  name: string,
  node: ts.Expression | undefined,
  code: string,
): string {
  if (node) return fitMember(context, query, name, node, code);
  return /^"[^"]*"$/.test(code) ? quote(context, readText(query, name, JSON.parse(code))) : code;
}

function printList(call: LegacyCall, sources: readonly Source[]): string | undefined {
  const items = sources.flatMap((source) => {
    const condition = "value" in source ? isSet(call, source.when) : true;
    if (typeof condition === "object" && "value" in source) {
      return [`...(${codeOf(call.context, condition)} ? [${JSON.stringify(source.value)}] : [])`];
    }
    return printSource(call, source, undefined) ?? [];
  });
  return items.length > 0 ? `[${items.join(", ")}]` : undefined;
}

function printFields(
  call: LegacyCall,
  source: Extract<Source, { fields: object }>,
  place: Place | undefined,
): string | undefined {
  const { context, given } = call;
  const query = place?.kind === "query" ? (place.model as Model<object>) : undefined;
  const members: Member[] = [];
  for (const [name, field] of Object.entries(source.fields)) {
    // What is a member of `rest` is converted there.
    if ("from" in field && field.from === source.rest) continue;
    const condition = "value" in field ? isSet(call, field.when) : true;
    if (typeof condition === "object" && "value" in field) {
      const code = `...(${codeOf(context, condition)} && { ${name}: ${JSON.stringify(field.value)} })`;
      members.push({ name, code, isSpread: true });
      continue;
    }
    const node = "from" in field && !field.as && !field.member ? given.get(field.from) : undefined;
    const code = printSource(call, field, undefined);
    if (code !== undefined) members.push({ name, code: query ? fitInQuery(context, query, name, node, code) : code });
  }
  const rest = source.rest === undefined ? undefined : given.get(source.rest);
  return joinMembers(
    context,
    { ...source, query, call: call.call },
    rest && !isNothing(context, rest) ? rest : undefined,
    members,
  );
}
