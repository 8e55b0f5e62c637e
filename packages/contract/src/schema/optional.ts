import type { $ZodType } from "zod/v4/core";
import { define, type Look } from "./define.js";
import { type Optional, runPart, type Schema } from "./schema.js";

const look: Look<{ innerType: $ZodType; absent: unknown }> = (payload, { innerType, absent }, context) =>
  payload.value === absent ? payload : runPart(innerType, payload.value, context);

/** A value that may be absent. */
export const optional = <T>(innerType: $ZodType<T>): Optional<T> =>
  define("optional", look, { innerType, absent: undefined, presence: "optional" }) as Schema as Optional<T>;

/** A value that may be null. */
export const nullable = <T>(innerType: $ZodType<T>): Schema<T | null> =>
  define("nullable", look, { innerType, absent: null });
