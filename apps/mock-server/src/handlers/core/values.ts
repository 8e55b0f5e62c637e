import { type ProblemBody, ProblemError, problemBody } from "../../http/problem.js";

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

interface Linked {
  readonly links: readonly { readonly href?: string }[];
}

const isLinked = (value: unknown): value is Linked => typeof value === "object" && value !== null && "links" in value;

/** Fields with the addresses of their files in full, as seen from where the request went. */
export function absoluteLinks<T extends object>(url: URL, fields: T): T {
  const entries = Object.entries(fields).map(([name, value]) => [name, isLinked(value) ? inFull(url, value) : value]);
  return Object.fromEntries(entries) as T;
}

const inFull = (url: URL, { links }: Linked) => ({
  links: links.map((link) => ({ ...link, href: new URL(link.href ?? "", url).href })),
});

/** Does something; what OFS would refuse becomes a result. */
export function attempt<T>(work: () => T): { done: T } | { error: ProblemBody } {
  try {
    return { done: work() };
  } catch (error) {
    if (error instanceof ProblemError) return { error: problemBody(error.status, error.message) };
    throw error;
  }
}
