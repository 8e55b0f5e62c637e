import type { ComparisonOperator, Expression, Scalar } from "./expression.js";

/** Whether something fits a filter, given how to read its fields; one without a value reads as the empty text. */
export function fits(expression: Expression, read: (field: string) => unknown): boolean {
  switch (expression.kind) {
    case "comparison":
      return compare(valueOf(read(expression.field)), expression.operator, expression.value);
    case "in": {
      const value = valueOf(read(expression.field));
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

function valueOf(value: unknown): Scalar {
  if (typeof value === "number") return value;
  return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

/** Text and numbers are converted where that is possible; the case of letters does not matter. */
function compare(left: Scalar, operator: ComparisonOperator, right: Scalar): boolean {
  const numeric = typeof left === "number" || typeof right === "number" ? numbersOf(left, right) : undefined;
  const [a, b] = numeric ?? [String(left).toLowerCase(), String(right).toLowerCase()];
  switch (operator) {
    case "==":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    case ">=":
      return a >= b;
  }
}

function numbersOf(...values: readonly Scalar[]): number[] | undefined {
  const numbers = values.map((value) =>
    typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value),
  );
  return numbers.some(Number.isNaN) ? undefined : numbers;
}
