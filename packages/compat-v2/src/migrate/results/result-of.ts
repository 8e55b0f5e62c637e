import type ts from "typescript";
import type { Mapping } from "../../mapping/method.js";
import type { Given } from "../call/bind-arguments.js";
import type { FileContext } from "../context.js";

/** A call whose result is rewritten. */
export interface ResultOf {
  readonly context: FileContext;
  readonly call: ts.CallExpression;
  readonly mapping: Mapping;
  readonly given: Given;
  readonly isProxy: boolean;
}
