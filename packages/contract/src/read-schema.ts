import type * as z from "zod/mini";
import { isObject } from "./is-object.js";

// The one file that knows how zod keeps what a schema is made of.

type Schema = z.ZodMiniType;

/** How zod asks a check about a value: what is wrong is added to `issues`. */
export interface Payload<T = unknown> {
  /** The value that is checked. */
  readonly value: T;
  /** What is wrong with it, so far. */
  readonly issues: object[];
}

/** What a schema is made of, by its type. */
export interface Definition {
  /** The kind of schema: `string`, `object`, `optional` … */
  readonly type: string;
  /** Bounds and formats. */
  readonly checks?: readonly z.core.$ZodCheck<unknown>[];
  /** What is optional or nullable. */
  readonly innerType?: Schema;
  /** The items of a list. */
  readonly element?: Schema;
  /** The members of a union. */
  readonly options?: readonly Schema[];
  /** The texts of an enumeration. */
  readonly entries?: Readonly<Record<string, unknown>>;
  /** The values of a literal. */
  readonly values?: readonly unknown[];
  /** The members of an object by name. */
  readonly shape?: Readonly<Record<string, Schema>>;
  /** What members without a name are; absent where there may be none. */
  readonly catchall?: Schema;
  /** The schema of what refers to itself. */
  readonly getter?: () => Schema;
}

/** What the rules of a schema tell of themselves. */
export interface Facts {
  /** The smallest number. */
  readonly minimum?: number;
  /** The largest number. */
  readonly maximum?: number;
  /** The format of a text, such as `date`. */
  readonly format?: string;
  /** The form of a text in words, such as `YYYY-MM-DD`. */
  readonly words?: string;
  /** The values of an open enum. */
  readonly open?: readonly string[];
}

/** Whether something is a schema. */
export const isSchema = (value: unknown): value is Schema => isObject(value) && "_zod" in value;

/** What a schema is made of. */
export const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;

/** What the rules of a schema tell of themselves. */
export const factsOf = (schema: Schema): Facts => schema._zod.bag as Facts;

/** Whether a schema is its own check, as `z.int()` is: nobody else's to run. */
export const isOwnCheck = (schema: Schema): boolean => schema._zod.traits.has("$ZodCheck");

/** Whether a value passes a check. */
export function passes({ _zod }: z.core.$ZodCheck<unknown>, value: unknown): boolean {
  const issues: unknown[] = [];
  _zod.check({ value, issues } as never);
  return issues.length === 0;
}

/** A check in the form in which zod runs one. `always`: also where something else has been found. */
export function toCheck<T>(
  check: (payload: Payload<T>) => void,
  { facts = {}, always }: { facts?: object; always?: boolean } = {},
): z.core.$ZodCheck<T> {
  const attach = ({ _zod }: z.core.$ZodType) => Object.assign(_zod.bag, facts);
  const def = { check: "custom", ...(always && { when: () => true }) };
  return { _zod: { def, onattach: [attach], check } } as unknown as z.core.$ZodCheck<T>;
}
