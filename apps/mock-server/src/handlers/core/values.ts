import { ProblemError } from "../../http/problem.js";

/** A value in a request that names nothing there is, in the words that OFS has for it. */
export function invalidValue(property: string, value: unknown): ProblemError {
  return new ProblemError(400, `Invalid property value. Property: '${property}'. Value: '${String(value)}'`);
}

/** A period that ends before it begins is refused. */
export function checkPeriod(from: string | undefined, to: string | undefined, names = ["startDate", "endDate"]): void {
  if (from !== undefined && to !== undefined && to < from) {
    throw new ProblemError(400, `${names[1]}: expected ${names[0]} or a later day, got "${to}"`);
  }
}

/** A value of an enum that is open in the contract, and closed here. */
export function oneOf<const Value extends string>(property: string, value: string, values: readonly Value[]): Value {
  const known = values.find((one) => one === value);
  if (known === undefined) throw invalidValue(property, value);
  return known;
}

/** The longest text that a property holds, in characters; more is cut without a word. */
export const longestText = 65_535;

/** The value of a property as it is kept. */
export const cut = (value: unknown): unknown => (typeof value === "string" ? value.slice(0, longestText) : value);

/** The fields that have a value. */
export const withoutEmpty = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
