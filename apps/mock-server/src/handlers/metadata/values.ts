import { fieldOf, type Model } from "@ofsc/contract";
import { ProblemError } from "../../http/problem.js";

/** A value in a request that cannot be taken, in the words that OFS has for it. */
export function invalidValue(path: string, value: unknown, why?: string): ProblemError {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const told = `Invalid property value. Path: '${path}'. Value: '${text}'.`;
  return new ProblemError(400, why === undefined ? told : `${told} ${why}`);
}

/** A value that has to be in the request. */
export function required(path: string): ProblemError {
  return new ProblemError(400, `Required property is not specified: '${path}'`);
}

/** A value of an enum that is open in the contract, and closed here. */
export function oneOf<const Value extends string>(path: string, value: string, values: readonly Value[]): Value {
  const known = values.find((one) => one === value);
  if (known === undefined) throw invalidValue(path, value, `Expected one of: ${values.join(", ")}`);
  return known;
}

/** Labels in a request have to lead somewhere. */
export function checkKnown(path: string, known: { has(label: string): boolean }, labels: readonly string[]): void {
  const unknown = labels.find((label) => !known.has(label));
  if (unknown !== undefined) throw invalidValue(path, unknown, "There is none of that label");
}

/** What the labels of a collection have to be like. */
export interface LabelRule {
  /** @default 40 */
  readonly max?: number;
  readonly pattern?: RegExp;
}

/** A new label; those that are there pass. */
export function checkLabel(label: string, { max = 40, pattern }: LabelRule = {}): void {
  if (label.length > max) throw invalidValue("label", label, "String is too long");
  if (pattern && !pattern.test(label)) throw invalidValue("label", label, `Expected ${pattern.source}`);
}

/** Members of a request whose enumerations are open in the contract and closed here, with the model that lists their values. */
export interface Closed {
  readonly model: Model<unknown>;
  readonly members: readonly string[];
}

/** Holds members to the values that the contract lists. */
export function checkClosed({ model, members }: Closed, body: object): void {
  const fields = fieldOf(model).members?.() ?? {};
  for (const member of members) {
    const value = (body as Readonly<Record<string, unknown>>)[member];
    if (typeof value === "string") oneOf(member, value, (fields[member]?.values ?? []) as string[]);
  }
}
