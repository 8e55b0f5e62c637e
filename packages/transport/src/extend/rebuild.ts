import {
  type Definition,
  definitionOf,
  isObject,
  isSchema,
  type Model,
  modelOf,
  schemaOf,
  withParts,
} from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";

type Schema = z.$ZodType;
/** Makes the schema of a model anew; undefined for a model that stays. `inner` has the replaced parts in it already. */
type Replace = (model: Model<unknown>, inner: Schema) => Schema | undefined;

/** Rebuilds models in which other models are replaced, however deep; a model without any of them stays what it is. */
export function createRebuilder(replace: Replace): <T>(model: Model<T>) => Model<T> {
  const schemas = new WeakMap<Schema, Schema>();
  const models = new WeakMap<Model<unknown>, Model<unknown>>();

  function rebuild(schema: Schema): Schema {
    const known = schemas.get(schema);
    if (known) return known;
    const inner = rebuildParts(schema);
    const model = modelOf(schema);
    const rebuilt = (model && replace(model, inner)) ?? inner;
    schemas.set(schema, rebuilt);
    return rebuilt;
  }

  function rebuildParts(schema: Schema): Schema {
    const def = definitionOf(schema);
    const { getter } = def;
    // What refers to itself is opened when something is validated, or it would never end.
    if (getter) return z.lazy(() => rebuild(getter()));
    const parts = Object.entries(def)
      .map(([key, part]) => [key, key === "checks" ? part : rebuildPart(part)] as const)
      .filter(([key, part]) => part !== def[key as keyof Definition]);
    return parts.length > 0 ? withParts(schema, Object.fromEntries(parts)) : schema;
  }

  /** A schema, a list of them or an object of them; anything else stays. */
  function rebuildPart(part: unknown): unknown {
    if (!isObject(part)) return part;
    if (isSchema(part)) return rebuild(part);
    const rebuilt = Object.entries(part).map(([key, value]) => [key, rebuildSchema(value)] as const);
    if (rebuilt.every(([key, value]) => value === part[key as keyof object])) return part;
    return Array.isArray(part) ? rebuilt.map(([, value]) => value) : Object.fromEntries(rebuilt);
  }

  const rebuildSchema = (value: unknown) => (isSchema(value) ? rebuild(value) : value);

  return <T>(model: Model<T>): Model<T> => {
    const known = models.get(model);
    if (known) return known as Model<T>;
    const schema = rebuild(schemaOf(model));
    const rebuilt = schema === schemaOf(model) ? model : () => schema;
    models.set(model, rebuilt);
    return rebuilt as Model<T>;
  };
}
