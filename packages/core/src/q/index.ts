/** A filter as text, for `q` and `filterExpression`. */
export type Filter = string & { readonly "~filter": true };

/**
 * Writes filters: `q.and(q.eq("status", "pending"), q.in("activityType", ["LU", "RP"]))`. OFS compares text without
 * regard to case, takes `"7"` for `7`, and a field without a value for `""`.
 */
export const q = {
  /** The field has this value; `""` stands for none. */
  eq: (field: string, value: string | number): Filter => compare(field, "==", value),
  /** The field has another value, or none. */
  ne: (field: string, value: string | number): Filter => compare(field, "!=", value),
  /** The field comes before the value; works on dates written `YYYY-MM-DD`. */
  lt: (field: string, value: string | number): Filter => compare(field, "<", value),
  /** The field comes before the value or is the same. */
  lte: (field: string, value: string | number): Filter => compare(field, "<=", value),
  /** The field comes after the value. */
  gt: (field: string, value: string | number): Filter => compare(field, ">", value),
  /** The field comes after the value or is the same. */
  gte: (field: string, value: string | number): Filter => compare(field, ">=", value),
  /** The field has one of these values: all of them text, or all of them numbers. */
  in: (field: string, values: readonly string[] | readonly number[]): Filter =>
    `${name(field)} in ${list(values)}` as Filter,
  /** Every filter fits. */
  and: (...filters: readonly Filter[]): Filter => join("and", filters),
  /** At least one filter fits. */
  or: (...filters: readonly Filter[]): Filter => join("or", filters),
  /** The filter does not fit. */
  not: (filter: Filter): Filter => `not (${filter})` as Filter,
};

const compare = (field: string, operator: string, value: string | number) =>
  `${name(field)} ${operator} ${literal(value)}` as Filter;

/** OFS gives `and` and `or` the same precedence, so nothing is left to it. */
function join(operator: "and" | "or", filters: readonly Filter[]): Filter {
  const [first, ...others] = filters;
  if (first === undefined) throw new TypeError(`q.${operator} needs at least one filter`);
  return others.length === 0 ? first : (filters.map((filter) => `(${filter})`).join(` ${operator} `) as Filter);
}

/** A field of an entity, or in events one inside another, such as `activityDetails.activityType`. */
function name(field: string): string {
  const reads = /^\w+(\.\w+)*$/.test(field) && !/^(\d+|and|or|not|in)$/i.test(field);
  if (!reads) throw new TypeError(`${JSON.stringify(field)} cannot be the name of a field in a filter`);
  return field;
}

function list(values: readonly (string | number)[]): string {
  if (values.length === 0) throw new TypeError("q.in needs at least one value");
  if (new Set(values.map((value) => typeof value)).size > 1)
    throw new TypeError("q.in takes text or numbers, not both");
  return `[${values.map(literal).join(", ")}]`;
}

function literal(value: string | number): string {
  if (typeof value === "string") return `'${value.replace(/[~']/g, "~$&")}'`;
  if (!Number.isSafeInteger(value)) throw new TypeError(`a filter takes whole numbers and text, not ${value}`);
  return String(value);
}
