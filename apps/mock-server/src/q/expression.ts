/** What a field is compared with. */
export type Scalar = string | number;

export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** A filter that has been read. */
export type Expression =
  | {
      readonly kind: "comparison";
      readonly field: string;
      readonly operator: ComparisonOperator;
      readonly value: Scalar;
    }
  | { readonly kind: "in"; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly kind: "not"; readonly term: Expression }
  | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression };

/** The names of all fields in a filter, each once. */
export function fieldsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case "comparison":
    case "in":
      return [expression.field];
    case "not":
      return fieldsOf(expression.term);
    default:
      return [...new Set([...fieldsOf(expression.left), ...fieldsOf(expression.right)])];
  }
}

/** A filter as text again, with a pair of parentheses wherever the grammar leaves a choice. */
export function writeExpression(expression: Expression): string {
  switch (expression.kind) {
    case "comparison":
      return `${expression.field} ${expression.operator} ${writeScalar(expression.value)}`;
    case "in":
      return `${expression.field} in [${expression.values.map(writeScalar).join(", ")}]`;
    case "not":
      return `not (${writeExpression(expression.term)})`;
    default:
      return `(${writeExpression(expression.left)}) ${expression.kind} (${writeExpression(expression.right)})`;
  }
}

const writeScalar = (value: Scalar) =>
  typeof value === "number" ? String(value) : `'${value.replace(/[~']/g, "~$&")}'`;

/** Whether something fits a filter, given how to read its fields; one without a value reads as the empty text. */
export function fits(expression: Expression, read: (field: string) => unknown): boolean {
  switch (expression.kind) {
    case "comparison":
      return compare(scalarOf(read(expression.field)), expression.operator, expression.value);
    case "in": {
      const value = scalarOf(read(expression.field));
      return expression.values.some((wanted) => compare(value, "==", wanted));
    }
    case "not":
      return !fits(expression.term, read);
    case "and":
      return fits(expression.left, read) && fits(expression.right, read);
    case "or":
      return fits(expression.left, read) || fits(expression.right, read);
  }
}

/** A part of an entity, by a field such as `activityDetails.activityType`. */
export function partOf(entity: unknown, field: string): unknown {
  return field.split(".").reduce<unknown>((node, name) => {
    return typeof node === "object" && node !== null && Object.hasOwn(node, name)
      ? (node as Record<string, unknown>)[name]
      : undefined;
  }, entity);
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === "number") return value;
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

/** Text and numbers are converted where that is possible; the case of letters does not matter. */
function compare(left: Scalar, operator: ComparisonOperator, right: Scalar): boolean {
  const numeric = (typeof left === "number" || typeof right === "number") && isNumeric(left) && isNumeric(right);
  return numeric
    ? ordered(Number(left), operator, Number(right))
    : ordered(String(left).toLowerCase(), operator, String(right).toLowerCase());
}

const isNumeric = (value: Scalar) => String(value).trim() !== "" && !Number.isNaN(Number(value));

function ordered<T extends Scalar>(left: T, operator: ComparisonOperator, right: T): boolean {
  switch (operator) {
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}
