import { ProblemError } from "../../../http/problem.js";
import { type Expression, fieldsOf } from "../../../q/expression.js";
import { parseFilter } from "../../../q/parse.js";
import { FilterError } from "../../../q/tokens.js";
import { isCustom } from "./input.js";

/** A filter of a request; 400 for one that cannot be read. */
export function readFilter(name: string, text: string): Expression {
  try {
    return parseFilter(text);
  } catch (error) {
    if (error instanceof FilterError) throw new ProblemError(400, `${name}: ${error.message}`);
    throw error;
  }
}

const mostProperties = 50;

/** A list deals with 50 properties of the company at once, in what it returns and what it filters by. */
export function checkProperties(fields: readonly string[], filter: Expression | undefined): void {
  const names = new Set([...fields, ...(filter ? fieldsOf(filter) : [])].filter(isCustom));
  if (names.size <= mostProperties) return;
  throw new ProblemError(
    400,
    `At most ${mostProperties} custom properties are allowed in 'fields' and 'q': ${names.size}`,
  );
}
