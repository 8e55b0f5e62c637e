import type { $ZodType } from "zod/v4/core";
import { define, type Look } from "./define.js";
import { runPart, type Schema, type Taken } from "./schema.js";

const look: Look<{ options: readonly $ZodType[] }> = (payload, { options }, context) => {
  const tries = options.map((option) => runPart(option, payload.value, context));
  const found = tries.find(({ issues }) => issues.length === 0);
  if (found) return found;
  const errors = tries.map(({ issues }) => issues.map((issue) => ({ ...issue, path: issue.path ?? [] })));
  payload.issues.push({ code: "invalid_union", errors, input: payload.value });
  return payload;
};

/** A value of one of several kinds. */
export const union = <const Options extends readonly $ZodType[]>(options: Options): Schema<Taken<Options[number]>> =>
  define("union", look, { options });
