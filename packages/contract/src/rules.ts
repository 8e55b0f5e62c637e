import * as z from "zod/mini";

/**
 * What is to hold of a value, and what is expected instead, in words. In the form in which zod runs a rule: its own are
 * classes, of ten times the size. `facts` go into the JSON Schema.
 */
export function rule<T>(
  holds: (value: T) => boolean,
  words: (value: T) => string,
  facts: object = {},
): z.core.$ZodCheck<T> {
  const check = ({ value, issues }: { value: T; issues: object[] }) => {
    if (!holds(value)) issues.push({ code: "custom", message: `expected ${words(value)}`, input: value, path: [] });
  };
  const attach = ({ _zod }: z.core.$ZodType) => Object.assign(_zod.bag, facts);
  return { _zod: { def: { check: "custom" }, onattach: [attach], check } } as unknown as z.core.$ZodCheck<T>;
}

/** A whole number. */
export const int = () => z.number().check(rule(Number.isSafeInteger, () => "a whole number", { format: "safeint" }));

/** A number of at least this. */
export const min = (limit: number) =>
  rule<number>(
    (value) => value >= limit,
    () => `at least ${limit}`,
    { minimum: limit },
  );

/** A number of at most this. */
export const max = (limit: number) =>
  rule<number>(
    (value) => value <= limit,
    () => `at most ${limit}`,
    { maximum: limit },
  );

type Sized = string | unknown[];
const unitOf = (value: Sized) => (typeof value === "string" ? "characters" : "items");

/** Text or a list of at least this length. */
export const minLength = (limit: number) =>
  rule<Sized>(
    ({ length }) => length >= limit,
    (value) => `at least ${limit} ${unitOf(value)}`,
    { minimum: limit },
  );

/** Text or a list of at most this length. */
export const maxLength = (limit: number) =>
  rule<Sized>(
    ({ length }) => length <= limit,
    (value) => `at most ${limit} ${unitOf(value)}`,
    { maximum: limit },
  );

/** Text of a form, which is also said in words. */
export const pattern = (form: RegExp, words: string) =>
  rule<string>(
    (value) => form.test(value),
    () => words,
    { patterns: new Set([form]) },
  );
