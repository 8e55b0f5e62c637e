import type { Parameter } from "./source.js";

/** What every wrapped method takes by name, beside its own parameters. */
export const extras = ["response_type", "model"] as const;

type Values = Record<string, unknown>;

/** What a call gave, by name. */
export interface Bound {
  readonly values: Values;
  readonly extras: Values;
}

/**
 * Arguments by name, as Python would have it. They fill the parameters in their order; an object in last place is taken
 * for keyword arguments when a keyword of the method is the name of each of its members, and for a value otherwise.
 */
export function bind(name: string, parameters: readonly Parameter[], args: readonly unknown[]): Bound {
  const places = parameters.filter(({ named }) => !named);
  const known = new Set<string>([...parameters.map((parameter) => parameter.name), ...extras]);
  const last = args.at(-1);
  const isKeywords = isPlain(last) && areKeywords(last, known, places, args.length - 1);
  const positional = isKeywords ? args.slice(0, -1) : args;
  const keywords = isKeywords ? last : {};

  if (positional.length > places.length) {
    throw new TypeError(`${name}() takes ${places.length} positional arguments but ${positional.length} were given`);
  }
  const given = places.slice(0, positional.length).map((parameter, index) => [parameter.name, positional[index]]);
  const twice = given.map(([key]) => key as string).filter((key) => Object.hasOwn(keywords, key));
  if (twice.length > 0) throw new TypeError(`${name}() got more than one value for ${quote(twice)}`);

  const all: Values = { ...Object.fromEntries(given), ...keywords };
  const missing = parameters.filter(
    ({ name: key, default: value }) => value === undefined && (all[key] === undefined || all[key] === null),
  );
  if (missing.length > 0) throw new TypeError(`${name}() is missing ${quote(missing.map(({ name: key }) => key))}`);
  const isExtra = (key: string) => (extras as readonly string[]).includes(key);
  const entries = Object.entries(all);
  return {
    values: Object.fromEntries(entries.filter(([key]) => !isExtra(key))),
    // Some signatures have `response_type` among their parameters.
    extras: Object.fromEntries(entries.filter(([key, value]) => isExtra(key) && value !== undefined)),
  };
}

/** Where all places are taken, nothing but keywords can follow; with a value still missing, an empty object is one. */
function areKeywords(
  object: Values,
  known: ReadonlySet<string>,
  places: readonly Parameter[],
  before: number,
): boolean {
  const unknown = Object.keys(object).filter((key) => !known.has(key));
  if (before < places.length) {
    const isMissing = places.slice(before).some(({ default: value }) => value === undefined);
    return unknown.length === 0 && (!isMissing || Object.keys(object).length > 0);
  }
  if (unknown.length > 0) throw new TypeError(`unexpected keyword ${quote(unknown)}`);
  return true;
}

function isPlain(value: unknown): value is Values {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const quote = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
