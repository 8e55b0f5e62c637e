import * as z from "zod/mini";
import { rule } from "./rules.js";

/** A type at run time: a function that builds its schema. Building waits until something validates. */
export interface Model<out T> {
  (): z.ZodMiniType<T>;
  /** Lets `T` be read off a model without opening the schema's type; absent at run time. */
  readonly "~type"?: T;
}

/** One of the listed values today, and whatever OFS adds tomorrow. */
export type Open<Value extends string> = Value | (string & {});

/** One schema for every field that `T` declares, no more and no fewer, optional where the field is. */
export type Shape<T> = {
  [K in keyof T as string extends K ? never : K]-?: {} extends Pick<T, K>
    ? z.ZodMiniOptional<z.ZodMiniType<Exclude<T[K], undefined>>>
    : z.ZodMiniType<T[K]>;
};

/**
 * The schema of an interface whose fields OFS fixes. Unknown fields pass through a call untouched; knowing them as
 * unknown lets a misspelt query parameter be refused and a new response field be reported.
 */
export function object<T extends object>(shape: Shape<T>): z.ZodMiniType<T> {
  return z.strictObject(shape as z.core.$ZodLooseShape) as unknown as z.ZodMiniType<T>;
}

/** The schema of an interface that customers extend with their own properties. */
export function extensible<T extends object>(shape: Shape<T>): z.ZodMiniType<T> {
  return z.looseObject(shape as z.core.$ZodLooseShape) as unknown as z.ZodMiniType<T>;
}

/** The schema of values by names that are not known beforehand. */
export function dictionary<T>(value: z.ZodMiniType<T>): z.ZodMiniType<Record<string, T>> {
  return z.catchall(z.object({}), value) as unknown as z.ZodMiniType<Record<string, T>>;
}

/** The same fields, each optional, but for those that cannot change. */
export function patch<T extends object, K extends keyof T>(
  model: Model<T>,
  fixed: Record<K, true>,
): z.ZodMiniType<Partial<Omit<T, K>>> {
  const { def } = schemaOf(model) as unknown as z.ZodMiniObject<Record<string, z.ZodMiniType>>;
  const fields = Object.entries(def.shape).filter(([name]) => !(name in fixed));
  const shape = Object.fromEntries(fields.map(([name, field]) => [name, z.optional(field)]));
  return z.clone(schemaOf(model) as never, { ...def, shape } as never) as never;
}

/** The listed values; another one is kept and reported, never refused. */
export function openEnum<const Value extends string>(values: readonly Value[]): z.ZodMiniType<Open<Value>> {
  const listed = rule<string>(
    (value) => values.includes(value as Value),
    () => ({ code: "unlisted", expected: values }),
    { open: values },
  );
  return z.string().check(listed) as z.ZodMiniType<unknown> as z.ZodMiniType<Open<Value>>;
}

const schemas = new WeakMap<Model<unknown>, unknown>();
const models = new WeakMap<object, Model<unknown>>();

/** The schema of a model, built once. */
export function schemaOf<T>(model: Model<T>): z.ZodMiniType<T> {
  const known = schemas.get(model);
  if (known) return known as z.ZodMiniType<T>;
  const schema = model();
  schemas.set(model, schema);
  models.set(schema, model);
  return schema;
}

/** The model that a schema was built from; undefined for a part of one. */
export function modelOf(schema: object): Model<unknown> | undefined {
  return models.get(schema);
}
