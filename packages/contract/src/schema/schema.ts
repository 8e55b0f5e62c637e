import type { $ZodCheck, $ZodType, $ZodTypeInternals } from "zod/v4/core";
import { isObject } from "../is-object.js";

// The one file that knows how zod keeps a schema and runs it. Schemas of either kind go into the other: those of zod itself
// copy what they read and can do much that JSON never needs, at ten times the size.

/** A schema of zod that can be given rules. */
export interface Schema<out T = unknown> extends $ZodType<T> {
  /** The same with more rules, which are asked when the value is of the right kind. */
  check(...rules: $ZodCheck<never>[]): this;
}

/** A schema, of ours or of zod itself, of a member that may be absent. */
export type Omittable<T> = $ZodType<T | undefined> & {
  readonly _zod: { optin: "optional" | "defaulted" };
};

/** The schema of a member that may be absent. */
export interface Optional<out T = unknown> extends Schema<T | undefined> {
  /** What zod knows of it: an object may go without. */
  readonly _zod: $ZodTypeInternals<T | undefined> & { optin: "optional" };
}

/** What a schema takes. */
export type Taken<S extends $ZodType> = S["_zod"]["output"];

/** What a schema is made of, by its type. */
export interface Definition {
  /** The kind of schema: `string`, `object`, `optional` … */
  readonly type: string;
  /** Bounds and formats. */
  readonly checks?: readonly $ZodCheck<unknown>[];
  /** What is optional or nullable. */
  readonly innerType?: $ZodType;
  /** The items of a list. */
  readonly element?: $ZodType;
  /** The members of a union. */
  readonly options?: readonly $ZodType[];
  /** The texts of an enumeration. */
  readonly entries?: Readonly<Record<string, unknown>>;
  /** The values of a literal. */
  readonly values?: readonly unknown[];
  /** The members of an object by name. */
  readonly shape?: Readonly<Record<string, $ZodType>>;
  /** What members without a name are; absent where there may be none. */
  readonly catchall?: $ZodType;
  /** The schema of what refers to itself. */
  readonly getter?: () => $ZodType;
}

/** What the rules of a schema tell of themselves. */
export interface Facts {
  /** The smallest number. */
  readonly minimum?: number;
  /** The largest number. */
  readonly maximum?: number;
  /** The format by its name in zod, such as `safeint`. */
  readonly format?: string;
  /** The form of a text in words, such as `YYYY-MM-DD`. */
  readonly words?: string;
  /** The values of an open enum. */
  readonly open?: readonly string[];
}

/** What is wrong, in zod's words. */
export interface Issue {
  /** The kind of problem, such as `invalid_type`. */
  readonly code: string;
  /** Where, as keys and positions; absent for the whole. */
  readonly path?: readonly PropertyKey[];
  readonly [fact: string]: unknown;
}

/** A value on its way, and what was found wrong with it. */
export interface Payload<T = unknown> {
  /** The value that is checked. */
  readonly value: T;
  /** What is wrong with it, so far. */
  readonly issues: Issue[];
}

/** Runs the schema of a part. */
export const runPart = (part: $ZodType, value: unknown, context: unknown): Payload =>
  part._zod.run({ value, issues: [] }, context as never) as Payload;

/** Asks a check, unless something else is wrong already. */
export function ask({ _zod: { def, check } }: $ZodCheck<never>, payload: Payload): void {
  if (def.when ? !def.when(payload as never) : payload.issues.some((issue) => !issue["continue"])) return;
  if (check(payload as never) instanceof Promise) throw new TypeError("no async rules in schemas");
}

/** Gives a schema its inside, which nothing that prints it shows, and has its checks tell their facts of it. */
export function furnish(schema: object, inside: object, checks: readonly $ZodCheck<never>[]): void {
  Object.defineProperty(schema, "_zod", { value: inside });
  for (const { _zod } of checks) for (const attach of _zod.onattach) attach(schema as never);
}

/** The same schema of other parts. */
export const withParts = <S extends $ZodType>(schema: S, parts: object): S => {
  const { def, constr } = schema._zod;
  return new (constr as new (definition: object) => S)({ ...def, ...parts });
};

/** The same schema with more rules. */
export const withRules = <S extends $ZodType>(schema: S, ...rules: $ZodCheck<never>[]): S =>
  withParts(schema, { checks: [...(schema._zod.def.checks ?? []), ...rules] });

/** Everything that a schema finds wrong, in zod's words. */
export const issuesOf = (schema: $ZodType, value: unknown): Payload["issues"] =>
  (schema._zod.run({ value, issues: [] }, { async: false }) as Payload).issues;

/** Whether a schema finds nothing wrong with a value. */
export const accepts = (schema: $ZodType, value: unknown): boolean => issuesOf(schema, value).length === 0;

/** What somebody else's rule says of a value, in words. */
export function messageOf(issue: object): string {
  const { message, inst } = issue as { message?: string; inst?: $ZodType };
  const said = message ?? inst?._zod.def.error?.(issue as never);
  return (typeof said === "string" ? said : said?.message) ?? "another value";
}

/** Whether something is a schema. */
export const isSchema = (value: unknown): value is $ZodType => isObject(value) && "_zod" in value;

/** Whether an object may go without a member. */
export const isOmittable = (schema: $ZodType): boolean => schema._zod.optin !== undefined;

/** What a schema is made of. */
export const definitionOf = (schema: $ZodType): Definition => schema._zod.def as unknown as Definition;

/** What the rules of a schema tell of themselves. */
export const factsOf = (schema: $ZodType): Facts => schema._zod.bag as Facts;

/** A check in the form in which zod runs one. `always`: also where something else has been found. */
export function toCheck<T>(
  check: (payload: Payload<T>) => void,
  { facts = {}, always }: { facts?: object; always?: boolean } = {},
): $ZodCheck<T> {
  const attach = ({ _zod }: $ZodType) => Object.assign(_zod.bag, facts);
  const def = { check: "custom", ...(always && { when: () => true }) };
  return { _zod: { def, onattach: [attach], check } } as unknown as $ZodCheck<T>;
}
