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
