import type ts from "typescript";
import type { FileContext } from "../context.js";
import { memberOf, referencesTo } from "../nodes.js";
import { assignedTo } from "./assigned-to.js";
import { apiOfClass, isDeclarationFile, type LegacyClass } from "./modules.js";

/** The legacy class that an expression is an instance of, as far as the code shows. */
export function findClass(context: FileContext, expression: ts.Expression, depth = 0): LegacyClass | undefined {
  const { ts, checker } = context;
  const type = checker.getTypeAtLocation(expression);
  const named = classOfType(type);
  if (named || !(type.flags & ts.TypeFlags.Any) || depth > 5) return named;
  const member = memberOf(ts, expression);
  if (member && findClass(context, member.of, depth + 1) === "OFSC") return classOfApi(member.name);
  return findClassOfValues(context, expression, depth);
}

/** The class of a type, of what it may be besides undefined, or of what it extends. */
function classOfType(type: ts.Type): LegacyClass | undefined {
  const types = type.isUnion() ? type.types : [type];
  for (const { symbol } of types) {
    const isLegacy = symbol?.declarations?.some((declaration) =>
      isDeclarationFile(declaration.getSourceFile().fileName),
    );
    if (isLegacy && Object.hasOwn(apiOfClass, symbol.name)) return symbol.name as LegacyClass;
  }
  return undefined;
}

function classOfApi(name: string): LegacyClass | undefined {
  const found = Object.entries(apiOfClass).find(([, api]) => api === name && api !== "");
  return found?.[0] as LegacyClass | undefined;
}

/** What a variable or parameter without a type is given somewhere in the file says what it holds. */
function findClassOfValues(context: FileContext, expression: ts.Expression, depth: number): LegacyClass | undefined {
  const symbol = context.ts.isIdentifier(expression) && context.checker.getSymbolAtLocation(expression);
  if (!symbol) return undefined;
  for (const value of [...assignedTo(context, symbol), ...passedTo(context, symbol)]) {
    const found = findClass(context, value, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function* passedTo(context: FileContext, symbol: ts.Symbol): Generator<ts.Expression> {
  const { ts, checker } = context;
  const parameter = symbol.valueDeclaration;
  if (!parameter || !ts.isParameter(parameter)) return;
  const owner = parameter.parent;
  const name = owner.name ?? (ts.isVariableDeclaration(owner.parent) ? owner.parent.name : undefined);
  const called = name && checker.getSymbolAtLocation(name);
  if (!called) return;
  for (const { parent, pos } of referencesTo(context, called)) {
    const argument =
      ts.isCallExpression(parent) &&
      parent.expression.pos === pos &&
      parent.arguments[owner.parameters.indexOf(parameter)];
    if (argument) yield argument;
  }
}
