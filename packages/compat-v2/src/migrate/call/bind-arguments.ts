import type ts from "typescript";
import { extras } from "../../mapping/bind.js";
import type { FileContext } from "../context.js";

/** The expressions that parameters are given, by their names; undefined where the code does not show it. */
export type Given = ReadonlyMap<string, ts.Expression>;

interface Parameter {
  readonly name: string;
  readonly named?: true;
  readonly default?: unknown;
}

/**
 * Tells which parameter gets which argument. Arguments stand in the order of the parameters; an object at the end whose
 * members are all parameters gives them by name.
 */
export function bindArguments(
  { ts }: FileContext,
  args: readonly ts.Expression[],
  parameters: readonly Parameter[],
  takesNames: boolean,
): Given | undefined {
  if (args.some(ts.isSpreadElement)) return undefined;
  const named = takesNames ? readNames(ts, args, parameters) : undefined;
  const positional = named ? args.slice(0, -1) : args;
  const places = parameters.filter((parameter) => !parameter.named);
  const given = new Map<string, ts.Expression>(named);
  for (const [index, arg] of positional.entries()) {
    const name = places[index]?.name;
    if (name === undefined || given.has(name)) return undefined;
    given.set(name, arg);
  }
  return given;
}

function readNames(
  ts: FileContext["ts"],
  args: readonly ts.Expression[],
  parameters: readonly Parameter[],
): Map<string, ts.Expression> | undefined {
  const options = args.at(-1);
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const names = new Set<string>([...parameters.map(({ name }) => name), ...extras]);
  const members = readMembers(ts, options);
  if (!members || ![...members.keys()].every((name) => names.has(name))) return undefined;
  const left = parameters.filter(({ named }) => !named).slice(args.length - 1);
  const isValue = members.size === 0 && left.some((parameter) => parameter.default === undefined);
  return isValue ? undefined : members;
}

/** The members of an object as it is written; undefined when some are not to be seen. */
export function readMembers(
  ts: FileContext["ts"],
  object: ts.ObjectLiteralExpression,
): Map<string, ts.Expression> | undefined {
  const members = new Map<string, ts.Expression>();
  for (const property of object.properties) {
    if (ts.isShorthandPropertyAssignment(property)) members.set(property.name.text, property.name);
    else if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)) {
      members.set(property.name.text, property.initializer);
    } else return undefined;
  }
  return members;
}
