import type { ComparisonOperator, Expression, Scalar } from "./expression.js";

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
