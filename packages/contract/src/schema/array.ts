import type { $ZodType } from "zod/v4/core";
import { define, type Look } from "./define.js";
import { adopt, refuseType } from "./issues.js";
import { runPart, type Schema } from "./schema.js";

const look: Look<{ element: $ZodType }> = (payload, { element }, context) => {
  const { value } = payload;
  if (!Array.isArray(value)) return refuseType(payload, "array");
  for (const [index, item] of value.entries()) adopt(payload, index, runPart(element, item, context));
  return payload;
};

/** A list whose items are all of one kind. */
export const array = <T>(element: $ZodType<T>): Schema<T[]> => define("array", look, { element });
