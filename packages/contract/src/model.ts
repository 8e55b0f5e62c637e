import { rule } from "./rules.js";
import { looseObject, type Members } from "./schema/object.js";
import { definitionOf, withParts } from "./schema/schema.js";
import * as z from "./zod.js";

/** A type at run time: a function that builds its schema. Building waits until something validates. */
export interface Model<out T> {
  (): z.$ZodType<T>;
  /** Lets `T` be read off a model without opening the schema's type; absent at run time. */
  readonly "~type"?: T;
}

/** One of the listed values today, and whatever the service adds tomorrow. */
export type Open<Value extends string> = Value | (string & {});

/** One schema for every field that `T` declares, no more and no fewer, optional where the field is. */
export type Shape<T> = {
  [K in keyof T as string extends K ? never : K]-?: {} extends Pick<T, K>
    ? z.Omittable<Exclude<T[K], undefined>>
    : z.$ZodType<T[K]>;
};

/**
 * The schema of an interface whose fields the service fixes. Unknown fields pass through a call untouched; knowing them as
 * unknown lets a misspelt query parameter be refused and a new response field be reported.
 */
export function object<T extends object>(shape: Shape<T>): z.Schema<T> {
  return z.strictObject(shape as Members);
}

/** The schema of an interface that customers extend with their own properties. */
export function extensible<T extends object>(shape: Shape<T>): z.Schema<T> {
  return looseObject(shape as Members);
}

/** The same fields, each optional, but for those that cannot change. */
export function patch<T extends object, K extends keyof T>(
  model: Model<T>,
  fixed: Record<K, true>,
): z.Schema<Partial<Omit<T, K>>> {
  const schema = schemaOf(model);
  const fields = Object.entries(definitionOf(schema).shape ?? {}).filter(([name]) => !(name in fixed));
  const shape = Object.fromEntries(fields.map(([name, field]) => [name, z.optional(field)]));
  return withParts(schema, { shape }) as z.$ZodType as z.Schema<Partial<Omit<T, K>>>;
}

/** The same fields, and these instead of or beside them. */
export function extend<T extends object>(schema: z.$ZodType, shape: Members): z.Schema<T> {
  return withParts(schema, { shape: { ...definitionOf(schema).shape, ...shape } }) as z.Schema<T>;
}

/** The listed values; another one is kept and reported, never refused. */
export function openEnum<const Value extends string>(values: readonly Value[]): z.Schema<Open<Value>> {
  const listed = rule<string>(
    (value) => values.includes(value as Value),
    () => ({ code: "unlisted", expected: values }),
    { open: values },
  );
  return z.string().check(listed) as z.Schema<Open<Value>>;
}

const schemas = new WeakMap<Model<unknown>, unknown>();
const models = new WeakMap<object, Model<unknown>>();

/** The schema of a model, built once. */
export function schemaOf<T>(model: Model<T>): z.$ZodType<T> {
  const known = schemas.get(model);
  if (known) return known as z.$ZodType<T>;
  const schema = model();
  schemas.set(model, schema);
  models.set(schema, model);
  return schema;
}

/** The model that a schema was built from; undefined for a part of one. */
export function modelOf(schema: object): Model<unknown> | undefined {
  return models.get(schema);
}
