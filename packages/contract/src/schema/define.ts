import type { $ZodCheck, $ZodType } from "zod/v4/core";
import { describeProblem } from "../problem.js";
import { problemsOf } from "../problems.js";
import { ask, furnish, type Payload, type Schema, withRules } from "./schema.js";

/** How a kind of schema looks at a value, in a context of zod's. It copies nothing, as what is read is never changed. */
export type Look<Parts = unknown> = (payload: Payload, parts: Parts, context: unknown) => Payload;

interface Definition {
  readonly type: string;
  readonly look: Look;
  readonly checks?: readonly $ZodCheck<never>[];
  /** Whether an object may go without it. */
  readonly presence?: "optional";
  readonly getter?: () => $ZodType;
}

/** Called with `new` by zod, too, which so makes a schema of one kind of other parts. */
function OwnSchema(definition: Definition): Schema {
  const { look, presence, checks = [], getter } = definition;
  const schema = {
    check: (...rules: $ZodCheck<never>[]) => withRules(schema, ...rules),
    "~standard": { vendor: "ofsc", version: 1, validate: (value: unknown) => toStandard(schema, value) },
  } as unknown as Schema;
  const parse = (payload: Payload, context: unknown) => look(payload, definition, context);
  const inside = {
    def: definition,
    constr: OwnSchema,
    traits: new Set(["$ZodType"]),
    bag: {},
    optin: presence,
    optout: presence,
    get innerType() {
      return getter?.();
    },
    parse,
    run: (payload: Payload, context: unknown) => {
      const seen = parse(payload, context);
      for (const check of checks) ask(check, seen);
      return seen;
    },
  };
  furnish(schema, inside, checks);
  return schema;
}

/** What a schema finds wrong with a value, as Standard Schema says it. */
function toStandard(schema: $ZodType, value: unknown) {
  const issues = problemsOf(schema, value).map((one) => ({
    message: describeProblem({ ...one, path: [] }),
    path: one.path,
  }));
  return issues.length > 0 ? { issues } : { value };
}

/** A schema of one kind, `type` in zod's words, and what it is made of. */
export const define = <T, Parts>(type: string, look: Look<Parts>, parts: Parts): Schema<T> =>
  OwnSchema({ type, look: look as Look, ...parts }) as Schema<T>;
