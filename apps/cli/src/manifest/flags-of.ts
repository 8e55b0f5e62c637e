import type { Schema } from "@ofsc/contract/openapi";
import type { Flag, Place, ValueType } from "../command.js";
import { kebab } from "./kebab.js";
import type { Written } from "./written.js";

/** What a part of a schema is on a command line: undefined for what only JSON can say. */
type Kind = Pick<Flag, "type" | "list" | "values" | "open">;

/** The flags of a query, of headers or of a body; what is nested has none. */
export function flagsOf(
  schema: Schema,
  place: Exclude<Place, "path" | "own">,
  taken: ReadonlySet<string>,
  { values }: Written,
): Flag[] {
  return Object.entries(schema.properties ?? {}).flatMap(([member, field]): Flag[] => {
    const kind = kindOf(field);
    if (!kind) return [];
    const wanted = kebab(member);
    const name = taken.has(wanted) ? `${place}-${wanted}` : wanted;
    return [
      {
        name,
        member,
        place,
        ...kind,
        ...(values[member] && !kind.values && { from: values[member] }),
        ...(schema.required?.includes(member) && { required: true as const }),
        ...(field.description && { text: field.description.replaceAll("`", "") }),
      },
    ];
  });
}

const forms: readonly (readonly [text: string, type: ValueType])[] = [
  ["2026-01-31", "day"],
  ["2026-01-31 08:00:00", "moment"],
  ["08:00", "time"],
];

function kindOf(schema: Schema): Kind | undefined {
  const { type, items, anyOf, enum: choices } = schema;
  if (choices) return { type: "text", values: choices.filter((value) => value !== null).map(String) };
  if (anyOf) {
    const parts = anyOf.filter((part) => part.type !== "null").map(kindOf);
    if (parts.some((part) => part === undefined)) return undefined;
    const [first, second] = parts as Kind[];
    // An open list of values, or what may be written in several ways.
    if (first?.values) return { ...first, open: true };
    return first?.type === second?.type || !second ? first : { type: "text" };
  }
  if (items) {
    const kind = kindOf(items);
    return kind && !kind.list ? { ...kind, list: true } : undefined;
  }
  const [plain] = [type].flat().filter((name) => name !== "null");
  if (plain === "boolean") return { type: "yes" };
  if (plain === "integer") return { type: "whole" };
  if (plain === "number") return { type: "number" };
  if (plain !== "string") return undefined;
  const pattern = typeof schema["pattern"] === "string" ? new RegExp(schema["pattern"]) : undefined;
  const form = pattern && forms.filter(([text]) => pattern.test(text));
  return { type: form?.length === 1 ? (form[0] as (typeof forms)[number])[1] : "text" };
}
