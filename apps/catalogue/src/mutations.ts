import { definitionOf, factsOf, type Operation, schemaOf } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";
import { sampleAnswer } from "./operations.js";

export interface Mutation {
  readonly kind: "new enum value" | "extra field" | "missing field" | "wrong type" | "null";
  readonly answer: unknown;
}

type Path = readonly (string | number)[];
type Place = { path: Path; schema: z.$ZodType; optional: boolean; nullable: boolean };

/** The answer of an operation, spoilt in each of the five ways that its model can notice. */
export function mutationsOf(operation: Operation): Mutation[] {
  const model = operation.page ?? operation.response;
  if (!model) return [];
  const root: Path = operation.page ? ["items", 0] : [];
  const answer = sampleAnswer(operation);
  const places = placesOf(schemaOf(model), root, valueAt(answer, root));
  const change = (kind: Mutation["kind"], place: Path | undefined, value: unknown): Mutation[] =>
    place ? [{ kind, answer: setAt(structuredClone(answer), place, value) }] : [];
  const first = (wanted: (place: Place) => boolean) =>
    places.find((place) => place.path.length > root.length && wanted(place))?.path;
  const closed = places.find(({ schema }) => isClosed(schema))?.path;
  return [
    ...change(
      "new enum value",
      first(({ schema }) => definitionOf(schema).type === "enum" || factsOf(schema).open !== undefined),
      "value_of_tomorrow",
    ),
    ...change("extra field", closed && [...closed, "fieldOfTomorrow"], 1),
    ...change(
      "missing field",
      first(({ optional, path }) => !optional && typeof path.at(-1) === "string"),
      undefined,
    ),
    ...change(
      "wrong type",
      first(({ schema }) => /^(string|number|boolean|enum)$/.test(definitionOf(schema).type)),
      { wrong: true },
    ),
    ...change(
      "null",
      first(
        ({ schema, nullable }) =>
          !nullable && /^(string|number|boolean|enum|array|object)$/.test(definitionOf(schema).type),
      ),
      null,
    ),
  ];
}

const isClosed = (schema: z.$ZodType) => {
  const { type, catchall } = definitionOf(schema);
  return type === "object" && catchall !== undefined && definitionOf(catchall).type === "never";
};

/** Every place of a value with the part of the schema that it is checked by; what may be of several kinds is left out. */
function placesOf(schema: z.$ZodType, path: Path, value: unknown, optional = false, nullable = false): Place[] {
  const { type, shape, innerType, element, getter } = definitionOf(schema);
  if (value === undefined || type === "union") return [];
  if (innerType)
    return placesOf(innerType, path, value, optional || type === "optional", nullable || type === "nullable");
  if (getter) return placesOf(getter(), path, value, optional, nullable);
  const own: Place[] = [{ path, schema, optional, nullable }];
  if (shape) {
    const members = Object.entries(shape).flatMap(([name, field]) =>
      placesOf(field, [...path, name], (value as Record<string, unknown>)[name]),
    );
    return [...own, ...members];
  }
  if (element) return [...own, ...placesOf(element, [...path, 0], (value as unknown[])[0])];
  return own;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], value);

function setAt(root: unknown, path: Path, value: unknown): unknown {
  const key = path.at(-1) as string | number;
  const parent = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown>;
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return root;
}
