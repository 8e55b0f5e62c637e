import * as z from "zod/v4/core";
import { isObject } from "../is-object.js";
import { type Model, modelOf, schemaOf } from "../model.js";
import { type Contract, mapOperations } from "../operation.js";
import { definitionOf, factsOf } from "../schema/schema.js";

/** Texts for the document, as the source documents them. */
export interface Descriptions {
  /** By the name of the operation, such as `capacity.quota.list`. */
  readonly operations: Readonly<Record<string, string>>;
  /** By the name of the interface, then of its member. */
  readonly models: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The part of JSON Schema that the models come to. */
export interface Schema {
  /** `string`, `integer`, `object` …; two of them where it may be null. */
  type?: string | string[];
  /** The format of a text, such as `date-time`. */
  format?: string;
  /** The sentence of the model or the member. */
  description?: string;
  /** The members of an object. */
  properties?: Record<string, Schema>;
  /** The members that are always there. */
  required?: string[];
  /** The items of a list. */
  items?: Schema;
  /** All values that there are. */
  enum?: unknown[];
  /** One of these. */
  anyOf?: Schema[];
  /** Where the schema stands: `#/components/schemas/…`. */
  $ref?: string;
  [keyword: string]: unknown;
}

/** The schemas of all models of a contract, by the name of the model. */
export interface Schemas {
  /** All that have a name, by it. */
  readonly components: Record<string, Schema>;
  /** Where a model stands in the document. */
  refTo(model: Model<unknown>): Schema;
  /** A model written out. */
  get(model: Model<unknown>): Schema;
}

const place = (name: string) => `#/components/schemas/${name}`;

/** Turns models into JSON Schemas, each named one written once. */
export function createSchemas(contract: Contract, texts?: Descriptions): Schemas {
  const registry = z.registry<{ id: string }>();
  const named = new Map<string, Model<unknown>>();
  const visit = (schema: z.$ZodType, seen: Set<object>): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const model = modelOf(schema);
    if (model) register(model, schema);
    for (const part of partsOf(schema)) visit(part, seen);
  };
  const register = (model: Model<unknown>, schema: z.$ZodType) => {
    const known = named.get(model.name);
    if (known && known !== model) throw new Error(`two models are named ${model.name}`);
    named.set(model.name, model);
    if (!registry.has(schema)) registry.add(schema, { id: model.name });
  };
  const seen = new Set<object>();
  mapOperations(contract, ({ query, headers, body, response, page, envelope }) => {
    for (const model of [query, headers, body, response, page, envelope]) if (model) visit(schemaOf(model), seen);
  });
  const { schemas } = z.toJSONSchema(registry, {
    uri: place,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => tidy(zodSchema, jsonSchema as Schema),
  });
  const components = Object.fromEntries(
    Object.entries(schemas as Record<string, Schema>)
      .sort(([one], [other]) => one.localeCompare(other, "en"))
      .map(([name, { $schema, $id, ...schema }]) => [name, withTexts(schema, texts?.models[name])]),
  );
  return {
    components,
    refTo: (model) => ({ $ref: place(model.name) }),
    get: (model) => components[model.name] ?? {},
  };
}

function partsOf(schema: z.$ZodType): z.$ZodType[] {
  const { shape = {}, options = [], innerType, element, catchall, getter } = definitionOf(schema);
  return [...Object.values(shape), ...options, innerType, element, catchall, getter?.()].filter(
    (part) => part !== undefined,
  );
}

/** Every model is open, and says so by saying nothing; an open enum also takes other text. */
function tidy(schema: z.$ZodType, json: Schema): void {
  const rest = json["additionalProperties"];
  if (rest === false || isEmpty(rest)) delete json["additionalProperties"];
  if (isEmpty(json.properties)) delete json.properties;
  // Numbers are bounded by what JavaScript can hold only because their checker says so.
  if (json["minimum"] === Number.MIN_SAFE_INTEGER) delete json["minimum"];
  if (json["maximum"] === Number.MAX_SAFE_INTEGER) delete json["maximum"];
  // Some versions of zod write a choice of plain types in short, and take the text of an open enum for one.
  if (Array.isArray(json.type)) {
    json.anyOf = json.type.map((type) => ({ type }));
    delete json.type;
  }
  const { type, innerType } = definitionOf(schema);
  const { open } = factsOf(type === "nullable" && innerType ? innerType : schema);
  if (!open) return;
  const text = [{ type: "string", enum: [...open] }, { type: "string" }];
  json.anyOf = type === "nullable" ? [{ anyOf: text }, { type: "null" }] : text;
  delete json.type;
}

const isEmpty = (part: unknown) => isObject(part) && Object.keys(part).length === 0;

function withTexts(schema: Schema, texts: Readonly<Record<string, string>> = {}): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const description = texts[name];
    return [name, description ? { description, ...field } : field];
  });
  return {
    ...(texts[""] && { description: texts[""] }),
    ...schema,
    ...(schema.properties && { properties: Object.fromEntries(properties) }),
  };
}
