import { accepts, definitionOf, isObject, type Problem, problem } from "@ofsc/contract";
import type * as z from "@ofsc/contract/zod";
import { isDay } from "../world/days.js";

const days = new WeakMap<object, boolean>();

/** Whether a text has to begin with a day; told by what the schema takes, once for each. */
function holdsDay(schema: z.$ZodType): boolean {
  const told = days.get(schema);
  if (told !== undefined) return told;
  const takes = (text: string) => accepts(schema, text);
  const holds = (takes("2000-01-31") || takes("2000-01-31 10:00:00")) && !takes("x");
  days.set(schema, holds);
  return holds;
}

/** The days in a request that no calendar has, such as 30 February: their form is right. */
export function checkDays(schema: z.$ZodType, value: unknown, path: Problem["path"] = []): Problem[] {
  const { innerType, element, options, shape, type } = definitionOf(schema);
  if (innerType) return checkDays(innerType, value, path);
  if (type === "string" && typeof value === "string") {
    if (isDay(value.slice(0, 10)) || !holdsDay(schema)) return [];
    return [problem(path, { code: "format", expected: "a day that exists" }, value)];
  }
  if (element && Array.isArray(value)) return value.flatMap((item, at) => checkDays(element, item, [...path, at]));
  if (options) {
    const option = options.find((one) => accepts(one, value));
    return option ? checkDays(option, value, path) : [];
  }
  if (!shape || !isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return field ? checkDays(field, member, [...path, name]) : [];
  });
}

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
