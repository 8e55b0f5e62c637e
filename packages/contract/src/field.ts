import { type Model, schemaOf } from "./model.js";
import { definitionOf, factsOf } from "./schema/schema.js";
import type * as z from "./zod.js";

/** What can be said of a value before there is one: enough to ask for it, or to read it from text. */
export interface Field {
  /** What it holds; `union` is one of several that have not one kind. */
  readonly kind: "text" | "number" | "boolean" | "list" | "object" | "union" | "any";
  /** Whether it may be left out. */
  readonly optional: boolean;
  /** Whether it may be null. */
  readonly nullable: boolean;
  /** The values that it may have, in the order in which they are listed. */
  readonly values?: readonly unknown[];
  /** Whether other values pass as well. */
  readonly open?: boolean;
  /** The form of a text in words, such as `YYYY-MM-DD`. */
  readonly format?: string;
  /** Whether a number has to be whole. */
  readonly whole?: boolean;
  /** The least and the most: of a number, of characters, of items. */
  readonly least?: number;
  /** The largest number, or the most characters or items. */
  readonly most?: number;
  /** What a list holds. */
  item?(): Field;
  /** The members of an object that are known, by name. */
  members?(): Readonly<Record<string, Field>>;
  /** Whether an object may have other members, as customers' own properties. */
  readonly extensible?: boolean;
  /** The forms that a value may have one of. */
  forms?(): readonly Field[];
}

const kinds: Readonly<Record<string, Field["kind"]>> = {
  string: "text",
  enum: "text",
  literal: "text",
  number: "number",
  boolean: "boolean",
  array: "list",
  object: "object",
  union: "union",
};

/** What a model asks for. */
export const fieldOf = (model: Model<unknown>): Field => readField(schemaOf(model), false, false);

function readField(schema: z.$ZodType, optional: boolean, nullable: boolean): Field {
  const { type, innerType, element, options, shape, catchall, getter, entries, values } = definitionOf(schema);
  if (getter) return readField(getter(), optional, nullable);
  if (innerType) return readField(innerType, optional || type === "optional", nullable || type === "nullable");
  const { minimum: least, maximum: most, format, words, open } = factsOf(schema);
  const listed = open ?? values ?? (entries && Object.values(entries));
  return {
    kind: kinds[type] ?? "any",
    optional,
    nullable,
    ...(listed && { values: listed }),
    ...(open && { open: true }),
    ...(words !== undefined && { format: words }),
    ...(format === "safeint" && { whole: true }),
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
    ...(element && { item: () => readField(element, false, false) }),
    ...(options && { forms: () => options.map((option) => readField(option, false, false)) }),
    ...(shape && {
      extensible: catchall !== undefined && definitionOf(catchall).type !== "never",
      members: () =>
        Object.fromEntries(Object.entries(shape).map(([name, member]) => [name, readField(member, false, false)])),
    }),
  };
}
