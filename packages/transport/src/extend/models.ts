import { type Model, type Operation, type ProblemCode, withRules } from "@ofsc/contract";
import * as z from "@ofsc/contract/zod";
import { ConfigurationError } from "../errors/call-errors.js";
import type { Layer } from "../layer.js";
import { createRebuilder } from "./rebuild.js";
import { standardCheck } from "./standard-check.js";
import type { Lax, StandardSchema } from "./standard-schema.js";

/** A schema that is checked beside the model instead of in its place. */
export interface Refinement<out Output = unknown> {
  /** What the model's own schema is narrowed by. */
  readonly refines: StandardSchema<Output>;
}

/** A model with the schema that takes its place; what the schema lets through has to fit the type of the model. */
export type ModelReplacement<T> = readonly [
  model: Model<T>,
  schema: StandardSchema<Lax<NoInfer<T>>> | Refinement<Partial<Lax<NoInfer<T>>>>,
];

/** Keeps the model, and has a schema checked as well, which needs to know no more than it is about. */
export function refine<Output>(schema: StandardSchema<Output>): Refinement<Output> {
  return { refines: schema };
}

/**
 * A layer that replaces models for one transport, by schemas of any library that follows Standard Schema, wherever they
 * stand: in a query, a body or a response, or within another model. Values are only checked: what a schema would make of
 * them is not used.
 */
export function models<const T extends readonly object[]>(
  replacements: { readonly [K in keyof T]: ModelReplacement<T[K]> },
): Layer {
  const schemas = readReplacements(replacements as unknown as readonly ModelReplacement<object>[]);
  const rebuild = createRebuilder((model, inner) => {
    const schema = schemas.get(model);
    if (!schema) return undefined;
    if ("refines" in schema) return withRules(inner, standardCheck(schema.refines, model.name));
    return z.unknown().check(standardCheck(schema, model.name));
  });
  const known = new WeakMap<Operation, Operation>();
  return {
    name: "models",
    operation: (operation) => {
      const rebuilt = known.get(operation) ?? rebuildOperation(operation, rebuild);
      known.set(operation, rebuilt);
      return rebuilt;
    },
  };
}

const PARTS = ["query", "body", "headers", "response", "page", "envelope"] as const;

function rebuildOperation(operation: Operation, rebuild: <T>(model: Model<T>) => Model<T>): Operation {
  const models = PARTS.flatMap((part) => {
    const model = operation[part];
    return model ? [[part, rebuild<unknown>(model)]] : [];
  });
  return { ...operation, ...Object.fromEntries(models) };
}

function readReplacements(
  pairs: readonly ModelReplacement<object>[],
): Map<Model<unknown>, StandardSchema | Refinement> {
  const problems = pairs.flatMap(([model, schema], index) => {
    const wrong = (code: ProblemCode, expected: string) => [{ path: ["models", index], code, expected }];
    if (typeof model !== "function") return wrong("type", "a model");
    const standard = schema && "refines" in schema ? schema.refines : schema;
    if (!standard?.["~standard"]) return wrong("type", `a schema for ${model.name} that follows Standard Schema`);
    return pairs.findIndex(([other]) => other === model) < index
      ? wrong("conflict", `another one for ${model.name}`)
      : [];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return new Map(pairs);
}
