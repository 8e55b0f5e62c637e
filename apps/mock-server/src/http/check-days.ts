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
