import { define, type Look } from "./define.js";
import type { Schema } from "./schema.js";

const look: Look<{ values: readonly unknown[] }> = (payload, { values }) => {
  const { value, issues } = payload;
  if (!values.includes(value)) issues.push({ code: "invalid_value", values, input: value });
  return payload;
};

/** One of these texts and no other. */
export const closedEnum = <const Value extends string>(values: readonly Value[]): Schema<Value> =>
  define("enum", look, { values, entries: Object.fromEntries(values.map((value) => [value, value])) });
