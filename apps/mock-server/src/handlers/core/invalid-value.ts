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
