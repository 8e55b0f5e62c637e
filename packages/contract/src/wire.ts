import { type Model, schemaOf } from "./model.js";
import { definitionOf } from "./schema/schema.js";
import type { ListStyle } from "./vendor.js";
import type * as z from "./zod.js";

/** A path with its arguments in place, each percent-encoded. */
export function writePath(path: string, params: Readonly<Record<string, unknown>>): string {
  return path.replace(/{(\w+)}/g, (_, name: string) => encodeURIComponent(String(params[name])));
}

/** A query: lists separated by commas, or a member at a time; nothing for what is not given. */
export function writeQuery(query: object, lists: ListStyle = "comma"): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const values = lists === "repeat" && Array.isArray(value) ? value : [value];
    for (const one of values) if (one !== undefined) search.append(name, String(one));
  }
  return search;
}

/** The reverse of `writeQuery`: what a model makes of a query string. Text that does not fit stays text. */
export function readQuery(model: Model<object>, search: URLSearchParams): Record<string, unknown> {
  const shape = definitionOf(schemaOf(model)).shape ?? {};
  return Object.fromEntries(
    [...search].map(([name, text]) => [
      name,
      Object.hasOwn(shape, name) ? readValue(shape[name] as z.$ZodType, text) : text,
    ]),
  );
}

function readValue(schema: z.$ZodType, text: string): unknown {
  const { type, innerType, element, options } = definitionOf(schema);
  if (innerType) return readValue(innerType, text);
  if (element) return text === "" ? [] : text.split(",").map((item) => readValue(element, item));
  if (type === "boolean" && /^(true|false)$/.test(text)) return text === "true";
  if (type === "number" && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (options) return options.map((option) => readValue(option, text)).find((value) => value !== text) ?? text;
  return text;
}
