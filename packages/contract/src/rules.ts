import * as z from "zod/mini";

/** A rule in the form in which zod runs one; zod's own are classes, of ten times the size. */
function rule<T>(words: (value: T) => string, holds: (value: T) => boolean, facts: object): z.core.$ZodCheck<T> {
  const check = ({ value, issues }: { value: T; issues: object[] }) => {
    if (!holds(value)) issues.push({ code: "custom", message: `expected ${words(value)}`, input: value, path: [] });
  };
  // What the rule says goes into the JSON Schema.
  const attach = ({ _zod }: z.core.$ZodType) => Object.assign(_zod.bag, facts);
  return { _zod: { def: { check: "custom" }, onattach: [attach], check } } as unknown as z.core.$ZodCheck<T>;
}

/** A whole number. */
export const int = () => z.number().check(rule(() => "a whole number", Number.isSafeInteger, { format: "safeint" }));

/** A number of at least this. */
export const min = (limit: number) =>
  rule<number>(
    () => `at least ${limit}`,
    (value) => value >= limit,
    { minimum: limit },
  );

/** A number of at most this. */
export const max = (limit: number) =>
  rule<number>(
    () => `at most ${limit}`,
    (value) => value <= limit,
    { maximum: limit },
  );

type Sized = string | unknown[];
const unitOf = (value: Sized) => (typeof value === "string" ? "characters" : "items");

/** Text or a list of at least this length. */
export const minLength = (limit: number) =>
  rule<Sized>(
    (value) => `at least ${limit} ${unitOf(value)}`,
    ({ length }) => length >= limit,
    { minimum: limit },
  );

/** Text or a list of at most this length. */
export const maxLength = (limit: number) =>
  rule<Sized>(
    (value) => `at most ${limit} ${unitOf(value)}`,
    ({ length }) => length <= limit,
    { maximum: limit },
  );

/** Text of a form, which is also said in words. */
export const pattern = (form: RegExp, words: string) =>
  rule<string>(
    () => words,
    (value) => form.test(value),
    { patterns: new Set([form]) },
  );
