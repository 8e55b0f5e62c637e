import { accepts, definitionOf, isObject } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";

/** A body without the nulls that stand for nothing: those of optional members that cannot be null. */
export function withoutNulls(schema: z.$ZodType, value: unknown): unknown {
  const { innerType, element, options, shape = {}, catchall, type } = definitionOf(schema);
  if (innerType) return withoutNulls(innerType, value);
  if (element && Array.isArray(value)) return value.map((item) => withoutNulls(element, item));
  if (options) {
    const forms = options.map((option) => withoutNulls(option, value));
    return forms.find((form, at) => options[at] !== undefined && accepts(options[at], form)) ?? forms[0];
  }
  if (type !== "object" || !isObject(value)) return value;
  // A model that customers extend keeps what it does not know: there null clears a property.
  const isClosed = catchall !== undefined && definitionOf(catchall).type === "never";
  const kept = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!field) return member === null && isClosed ? [] : [[name, member]];
    if (member !== null) return [[name, withoutNulls(field, member)]];
    return definitionOf(field).type === "optional" && !accepts(field, null) ? [] : [[name, member]];
  });
  return Object.fromEntries(kept);
}
